import { beforeAll, describe, expect, test } from 'vitest';

import { indicatorCsv } from '../../../../src/domain/indicator/indicator-csv.ts';
import type { Indicator } from '../../../../src/domain/indicator/indicator.ts';
import type { PublishedIndicatorCell } from '../../../../src/domain/indicator/published-indicator.ts';
import { attackIndicators } from '../../../../src/pipeline/attack/attack-indicators.ts';
import type { IndicatorFigure } from '../../../../src/pipeline/attack/indicator-figure.ts';
import { readIndicatorCsv } from '../../../../src/pipeline/attack/read-indicator-csv.ts';
import { listIndicators } from '../../../../src/pipeline/list-indicators.ts';
import { highsSolver } from '../../../../src/pipeline/protect/highs-solver.ts';
import { publishIndicators } from '../../../../src/pipeline/protect/publish-indicators.ts';
import { readFolder, type DataFolder } from '../../../../src/pipeline/read/read-folder.ts';
import { residentsFrom } from '../../../../src/pipeline/tabulate/residents.ts';
import {
  indicatorFacts,
  type IndicatorFacts,
} from '../../../../src/pipeline/tabulate/indicators/indicator-facts.ts';

/* The demo data hold districts with fewer than five appeals decided late. */

const REGION = '621100';
const LATEST = '2026-09-r12';

let folder: DataFolder;
let facts: IndicatorFacts;
let appeals: readonly Indicator[];
let open: readonly PublishedIndicatorCell[];
let inside: readonly PublishedIndicatorCell[];

function figuresOf(cells: readonly PublishedIndicatorCell[]): readonly IndicatorFigure[] {
  const csv = indicatorCsv(cells, { release: '2026.3', provenance: 'synthetic' }, (area) => ({
    zh: area,
    en: area,
  }));
  return readIndicatorCsv('data/indicators/M4.csv', csv, appeals, folder.disclosure.rounding);
}

function faults(figures: readonly IndicatorFigure[], isApproved = true): readonly string[] {
  const task = { facts, region: REGION, rules: folder.disclosure, solver: highsSolver, history: [] };
  return attackIndicators(figures, appeals, () => isApproved, task).map(
    ({ kind, quantity, cell }) => `${kind}: ${quantity} ${cell}`,
  );
}

beforeAll(() => {
  const read = readFolder('data').folder;
  if (read === null) throw new Error('the demo data cannot be read');
  folder = read;
  facts = indicatorFacts(folder);
  appeals = listIndicators(folder).filter(({ id }) => id === 'M4');
  const inputs = {
    facts,
    indicators: appeals,
    frames: [],
    region: REGION,
    residentsOf: residentsFrom(folder.tables.population.map(({ row }) => row)),
  };
  const policy = { isApproved: () => true, rules: folder.disclosure, solver: highsSolver, history: [] };
  open = publishIndicators(inputs, policy).cells;
  inside = publishIndicators(inputs, null).cells;
}, 60_000);

const hiddenCell = (): PublishedIndicatorCell => {
  const hidden = open.find(({ period, value }) => period === LATEST && value?.state === 'suppressed');
  const found = inside.find(({ period, area }) => period === LATEST && area === hidden?.area);
  if (found === undefined) throw new Error('nothing is hidden');
  return found;
};

describe('the last gate for indicators', () => {
  test('finds no fault with what the engine publishes', () => {
    expect(open.some(({ value }) => value?.state === 'suppressed')).toBe(true);
    expect(faults(figuresOf(open))).toEqual([]);
  });

  test('finds a hidden cell that is printed after all', () => {
    const hidden = hiddenCell();
    expect(faults(figuresOf([...open, hidden]))).toContainEqual(
      expect.stringContaining(`inferred: M4 ${hidden.area} ${LATEST}`),
    );
  });

  test('finds what can be taken off totals: everything but one hidden district is printed', () => {
    const hidden = hiddenCell();
    const others = inside.filter(({ period, area }) => period === LATEST && area !== hidden.area);
    expect(faults(figuresOf(others)).length).toBeGreaterThan(0);
  });

  test('finds a figure that is not true', () => {
    const [first, ...rest] = figuresOf(open).filter(({ part }) => part === 'numerator');
    if (first === undefined) throw new Error('nothing is printed');
    const wrong = { ...first, value: { lower: first.value.lower + 1, upper: first.value.upper + 1 } };
    expect(faults([wrong, ...rest])).toContain(`wrong: M4 ${first.area} ${first.period} all`);
  });

  test('finds what nobody has approved', () => {
    const found = faults(figuresOf(open), false);
    expect(found.length).toBeGreaterThan(10);
    expect(new Set(found.map((fault) => fault.split(':')[0]))).toEqual(new Set(['not to be printed']));
  });
});
