import { describe, expect, it } from 'vitest';

import { funnelReach } from '../../../src/charts/funnel-reach.ts';
import { viewModel } from '../../../src/charts/view-model.ts';
import { cellAt, type PublishedFrame } from '../../../src/domain/published-frame.ts';
import {
  publishedNumber,
  shown,
  SUPPRESSED,
  type PublishedValue,
} from '../../../src/domain/published-value.ts';
import { funnelPower } from '../../../src/domain/statistics/funnel-power.ts';
import { VERDICT_LEVEL } from '../../../src/domain/verdict.ts';
import { LOCALES } from '../../../src/i18n/locale.ts';
import { madeUpFeed } from './made-up-atlas.ts';

const feed = madeUpFeed();
const { region, districts } = feed;

function frameOf(id: string): PublishedFrame {
  const frame = feed.frames.find((one) => one.id === id);
  if (frame === undefined) throw new Error(id);
  return frame;
}

const years = frameOf('incidents-year-district');
const reachOf = (frame: PublishedFrame, period = '2025') =>
  funnelReach(frame, period, 'all', region, districts);

/** The frame with other counts in some cells of one year. */
function withFiled(area: string, filed: PublishedValue): PublishedFrame {
  const cells = years.cells.map((cell) =>
    cell.area === area && cell.period === '2025' ? { ...cell, values: { ...cell.values, filed } } : cell,
  );
  return { ...years, cells };
}

describe('what the verdicts of a period can find', () => {
  it('is the power at the region’s published count, for the districts with fewest and most residents', () => {
    const cell = cellAt(years, region.code, '2025');
    const total = (cell?.values.filed && publishedNumber(cell.values.filed)) ?? 0;
    const whole = region.residents.at(-1)?.residents ?? 0;
    const reach = reachOf(years);
    expect([reach?.fewest.code, reach?.most.code]).toEqual(['621125', '621124']);
    for (const [end, residents] of [
      [reach?.fewest, 165_000],
      [reach?.most, 470_000],
    ] as const)
      expect(end?.chance).toBe(funnelPower({ total, share: residents / whole }, 1.5, VERDICT_LEVEL).above);
    expect(reach?.falseFlags).toBeGreaterThan(0);
    expect(reach?.falseFlags).toBeLessThan(7 * 0.004);
  });

  it('does not know a district’s own count', () => {
    for (const filed of [SUPPRESSED, shown(1), shown(9999)])
      expect(reachOf(withFiled('621125', filed))).toEqual(reachOf(years));
  });

  it('is not said where the region’s count is hidden, nothing happened, or nobody is judged', () => {
    expect(reachOf(withFiled(region.code, SUPPRESSED))).toBeNull();
    expect(reachOf(withFiled(region.code, shown(0)))).toBeNull();
    expect(reachOf(frameOf('incidents-quarter-district'), '2025-q1')).toBeNull();
    expect(funnelReach(years, '2025', 'all', region, districts.slice(0, 1))).toBeNull();
    const groups = frameOf('incidents-year-district-group');
    expect(funnelReach(groups, '2025', 'investment-romance', region, districts)).toBeNull();
  });

  it('is less in a month than in a year, and never certain', () => {
    const month = reachOf(frameOf('incidents-month-district'), '2025-03');
    const year = reachOf(years);
    expect(month?.most.chance).toBeLessThan(year?.most.chance ?? 0);
    expect(month?.most.ratio).toBeGreaterThan(year?.most.ratio ?? 9);
  });
});

describe('the note below the funnel', () => {
  it.each(LOCALES)('says it in %s with the figures of the period, marked as examples', (locale) => {
    const notesOf = (period: string): readonly string[] =>
      viewModel(
        locale,
        feed,
        { measure: 'rate', type: 'all', period, view: 'map', district: null, isSmoothed: false },
        (code) => code,
      ).funnel.notes;
    const [chances = '', needs = '', alarms = ''] = notesOf('2025-03');
    const reach = reachOf(frameOf('incidents-month-district'), '2025-03');
    const printed = [...chances.matchAll(/(\d+)%/g)].map(([, digits]) => Number(digits));
    expect(printed).toEqual([reach?.fewest, reach?.most].map((end) => Math.round(100 * (end?.chance ?? 0))));
    expect(needs).toContain((Math.ceil((reach?.most.ratio ?? 0) * 10) / 10).toFixed(1));
    expect(alarms).toMatch(locale === 'en' ? /of a hundred such periods/ : /一百个这样的时期里/);
    for (const note of [chances, needs, alarms]) expect(note).toMatch(/^(示例：|Example: )/);
    expect(notesOf('2025').join('')).toMatch(locale === 'en' ? /more than 99%/ : /99%以上/);
  });
});
