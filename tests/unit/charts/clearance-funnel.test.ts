import { describe, expect, it } from 'vitest';

import { clearanceFunnel } from '../../../src/charts/clearance-funnel.ts';
import { shown, SUPPRESSED } from '../../../src/domain/published-value.ts';
import { funnelLimitsBinomial } from '../../../src/domain/statistics/funnel-limits.ts';
import { verdictOfShare } from '../../../src/domain/verdict.ts';
import { madeUpCell, madeUpFrame } from './made-up-frame.ts';

/** Solved of filed by district; the region reaches 30 %. */
const COHORTS = { a: [90, 300], b: [20, 150], c: [120, 200], d: [9, 40] } as const;
const TARGET = 0.3;
const districts = Object.keys(COHORTS).map((code) => ({ code }));

function cell(code: string, solved: number, filed: number) {
  const made = madeUpCell(code, shown(filed));
  const clearance = shown((100 * solved) / filed);
  const verdict = code === 'z' ? {} : { clearance: verdictOfShare(solved, filed, TARGET) };
  return { ...made, values: { ...made.values, clearance }, verdicts: verdict };
}

const cells = [
  ...Object.entries(COHORTS).map(([code, [solved, filed]]) => cell(code, solved, filed)),
  cell('z', 300, 1000),
];
const plot = clearanceFunnel(madeUpFrame(cells), '2025', 'all', 'z', districts);
if (plot === null) throw new Error('no funnel');

describe('the funnel of clearance', () => {
  it('draws a district outside the outer limits exactly where its verdict says it differs', () => {
    expect(plot.points.map(({ verdict }) => verdict)).toEqual([
      'undistinguished',
      'below',
      'above',
      'undistinguished',
    ]);
    for (const { size, figure, verdict } of plot.points) {
      const { lower, upper } = funnelLimitsBinomial(size, TARGET, 0.998);
      const solved = Math.round((figure * size) / 100);
      expect(verdict).toBe(solved > upper ? 'above' : solved < lower ? 'below' : 'undistinguished');
    }
  });

  it('has limits in %, closer to the city the larger the cohort', () => {
    for (const { side, points } of plot.lines) {
      const [few, many] = [points.at(0)?.figure ?? 0, points.at(-1)?.figure ?? 0];
      expect(side === 'upper' ? few > many && few <= 100 : few < many).toBe(true);
    }
    expect(plot.target).toBeCloseTo(30, 9);
    const squares = Object.values(COHORTS).map(
      ([solved, filed]) => (solved - TARGET * filed) ** 2 / (filed * TARGET * (1 - TARGET)),
    );
    expect(plot.phi).toBeCloseTo(squares.reduce((sum, one) => sum + one, 0) / 4, 9);
  });

  it('names who shows no clearance, and is none where the city shows none', () => {
    const hidden = cells.map((one) =>
      one.area === 'b' ? { ...one, values: { ...one.values, clearance: SUPPRESSED } } : one,
    );
    expect(clearanceFunnel(madeUpFrame(hidden), '2025', 'all', 'z', districts)?.missing).toEqual(['b']);
    const cityHidden = cells.filter(({ area }) => area !== 'z');
    expect(clearanceFunnel(madeUpFrame(cityHidden), '2025', 'all', 'z', districts)).toBeNull();
  });
});
