import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { attackBounds } from '../../../../src/domain/disclosure/attack-bounds.ts';
import type { LinearForm, LinearProgram } from '../../../../src/domain/disclosure/linear-program.ts';
import type { Indicator } from '../../../../src/domain/indicator/indicator.ts';
import type { PublishedIndicatorCell } from '../../../../src/domain/indicator/published-indicator.ts';
import { periodKind } from '../../../../src/domain/period.ts';
import { publishedNumber } from '../../../../src/domain/published-value.ts';
import { highsSolver } from '../../../../src/pipeline/protect/highs-solver.ts';
import { cellId } from '../../../../src/pipeline/protect/incident-systems.ts';
import type { IndicatorHistory } from '../../../../src/pipeline/protect/indicator-history.ts';
import { publishIndicators } from '../../../../src/pipeline/protect/publish-indicators.ts';
import type { IndicatorFacts } from '../../../../src/pipeline/tabulate/indicators/indicator-facts.ts';
import { DISCLOSURE } from '../made-folder.ts';

/* Appeals decided in time, of those made: people either way. */

const MINUTE = 60_000;
const REGION = 'r';
const DISTRICTS = ['a', 'b', 'c', 'd', 'e'];
const QUARTERS = ['2025-q1', '2025-q2', '2025-q3', '2025-q4'];
const YEAR = '2025-12-r12';
const PERIODS = [...QUARTERS, YEAR];

/** By district and quarter: well done, and not. */
type Counts = ReadonlyMap<string, readonly [well: number, not: number]>;

const APPEALS = {
  id: 'X',
  counts: 'people',
  measure: 'share',
  factor: 100,
} as unknown as Indicator;

function countAt(counts: Counts, area: string, period: string): readonly [number, number] {
  const areas = area === REGION ? DISTRICTS : [area];
  const quarters = period === YEAR ? QUARTERS : [period];
  const parts = areas.flatMap((one) =>
    quarters.map((quarter): readonly [number, number] => counts.get(`${one} ${quarter}`) ?? [0, 0]),
  );
  return [parts.reduce((sum, [well]) => sum + well, 0), parts.reduce((sum, [, not]) => sum + not, 0)];
}

function factsOf(counts: Counts): IndicatorFacts {
  return {
    periods: PERIODS,
    areas: [...DISTRICTS, REGION],
    kindsOf: () => ['quarter', 'rolling12'],
    at: (_, area, period) => {
      const [well, not] = countAt(counts, area, period);
      if (well + not === 0) return { state: 'not_computable', why: 'nothing_to_count' };
      const more = { standardError: null, equalCases: null, quantiles: null, guard: null, parts: null };
      return { state: 'supplied', tally: { numerator: well, denominator: well + not, ...more } };
    },
    windowOf: () => [],
  };
}

function publish(counts: Counts, history: IndicatorHistory) {
  return publishIndicators(
    { facts: factsOf(counts), indicators: [APPEALS], frames: [], region: REGION, residentsOf: () => 1 },
    { isApproved: () => true, rules: DISCLOSURE, solver: highsSolver, history },
  );
}

function kept(cells: readonly PublishedIndicatorCell[], version = '1'): IndicatorHistory[number] {
  const past = cells.flatMap(({ area, period, value, numerator, denominator }) =>
    value === null
      ? []
      : [
          {
            cell: cellId(area, period),
            state: value.state === 'suppressed' ? ('suppressed' as const) : ('shown' as const),
            numerator: publishedNumber(numerator),
            denominator: publishedNumber(denominator),
          },
        ],
  );
  return { version, rules: DISCLOSURE, cells: new Map([['X', past]]) };
}

const small = fc.oneof(
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 6 }) },
  { weight: 14, arbitrary: fc.integer({ min: 7, max: 60 }) },
);
const table: fc.Arbitrary<Counts> = fc
  .array(fc.tuple(small, small), { minLength: 20, maxLength: 20 })
  .map(
    (pairs) =>
      new Map(
        DISTRICTS.flatMap((area, row) =>
          QUARTERS.map((quarter, at): [string, readonly [number, number]] => [
            `${area} ${quarter}`,
            pairs[row * QUARTERS.length + at] ?? [0, 0],
          ]),
        ),
      ),
  );

/** The same table, and with what came in afterwards. */
const revised = fc
  .tuple(
    table,
    fc.array(fc.oneof({ weight: 6, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 4 })), {
      minLength: 40,
      maxLength: 40,
    }),
  )
  .map(([early, more]) => ({
    early,
    late: new Map(
      [...early].map(([key, [well, not]], at): [string, readonly [number, number]] => [
        key,
        [well + (more[2 * at] ?? 0), not + (more[2 * at + 1] ?? 0)],
      ]),
    ),
  }));

/**
 * Somebody with both issues, of one of the two counts or of their sum: of each district and quarter what there was
 * and what came since, neither below 0. His own book-keeping.
 */
function reader(
  issues: readonly { readonly counts: Counts; readonly cells: readonly PublishedIndicatorCell[] }[],
  pick: (pair: readonly [number, number]) => number,
): { readonly program: LinearProgram; readonly secrets: ReadonlyMap<string, LinearForm> } {
  const atoms = DISTRICTS.flatMap((area) => QUARTERS.map((quarter) => `${area} ${quarter}`));
  const rows: { form: LinearForm; lower: number; upper: number }[] = [];
  const secrets = new Map<string, LinearForm>();
  for (const [at, { counts, cells }] of issues.entries())
    for (const area of [...DISTRICTS, REGION])
      for (const period of PERIODS) {
        const told = cells.find((cell) => cell.area === area && cell.period === period);
        const form: LinearForm = new Map(
          atoms.flatMap((atom, column) => {
            const [one = '', quarter = ''] = atom.split(' ');
            const isPart = (area === REGION || one === area) && (period === YEAR || quarter === period);
            if (!isPart) return [];
            return Array.from({ length: at + 1 }, (_, since) => [column + since * atoms.length, 1] as const);
          }),
        );
        const truth = pick(countAt(counts, area, period));
        const [above, below] = [told?.numerator, told?.denominator].map((part) =>
          part === undefined ? null : publishedNumber(part),
        );
        // Not told at all is hidden too.
        if (typeof above === 'number' && typeof below === 'number') {
          const printed = pick([above, below - above]);
          rows.push({ form, lower: printed, upper: printed });
        } else if (told?.value !== null && truth > 0 && truth < DISCLOSURE.min_count)
          secrets.set(`${at} ${area} ${period}`, form);
      }
  const columns = Array.from({ length: 2 * atoms.length }, () => ({ lower: 0, upper: Infinity }));
  return { program: { columns, rows }, secrets };
}

const PICKS: readonly ((pair: readonly [number, number]) => number)[] = [
  ([well]) => well,
  ([, not]) => not,
  ([well, not]) => well + not,
];

function narrowest(issues: Parameters<typeof reader>[0]): { readonly width: number; readonly asked: number } {
  let [width, asked] = [Infinity, 0];
  for (const pick of PICKS) {
    const { program, secrets } = reader(issues, pick);
    asked += secrets.size;
    for (const { lower, upper } of attackBounds(program, secrets, highsSolver).values())
      width = Math.min(width, Math.floor(upper + 1e-6) - Math.ceil(lower - 1e-6));
  }
  return { width, asked };
}

describe('indicators of a second release', () => {
  test(
    'leave at least min_count whole numbers for what either hid, to a reader of both',
    () => {
      let asked = 0;
      let forgetful = Infinity;
      fc.assert(
        fc.property(revised, ({ early, late }) => {
          const first = publish(early, []);
          const second = publish(late, [kept(first.cells)]);
          expect([...first.protection, ...second.protection].flatMap(({ breaches }) => breaches)).toEqual([]);
          const both = [
            { counts: early, cells: first.cells },
            { counts: late, cells: second.cells },
          ];
          const found = narrowest(both);
          asked += found.asked;
          expect(found.width).toBeGreaterThanOrEqual(DISCLOSURE.min_count);
          const unremembered = publish(late, []).cells;
          forgetful = Math.min(
            forgetful,
            narrowest([...both.slice(0, 1), { counts: late, cells: unremembered }]).width,
          );
        }),
        { numRuns: 40, seed: 20261123 },
      );
      expect(asked).toBeGreaterThan(50);
      // Without its memory the second issue gives something away: the test can fail.
      expect(forgetful).toBeLessThan(DISCLOSURE.min_count);
    },
    4 * MINUTE,
  );

  test('say the same again where nothing has changed', () => {
    fc.assert(
      fc.property(table, (counts) => {
        const first = publish(counts, []);
        expect(publish(counts, [kept(first.cells)]).cells).toEqual(first.cells);
      }),
      { numRuns: 8, seed: 20261123 },
    );
  });

  test('stay hidden where the rules are eased', () => {
    const counts: Counts = new Map(
      DISTRICTS.flatMap((area) => QUARTERS.map((quarter) => [`${area} ${quarter}`, [30, 40]] as const)),
    );
    const sparse: Counts = new Map([...counts, ['a 2025-q1', [3, 40]], ['b 2025-q1', [4, 40]]]);
    const first = publish(sparse, []);
    const isHidden = ({ area, period, value }: PublishedIndicatorCell): boolean =>
      area === 'a' && period === '2025-q1' && value?.state === 'suppressed';
    expect(first.cells.some(isHidden)).toBe(true);
    const eased = publishIndicators(
      { facts: factsOf(sparse), indicators: [APPEALS], frames: [], region: REGION, residentsOf: () => 1 },
      {
        isApproved: () => true,
        rules: { ...DISCLOSURE, min_count: 2 },
        solver: highsSolver,
        history: [kept(first.cells)],
      },
    );
    expect(eased.cells.some(isHidden)).toBe(true);
  });

  test('are refused where an earlier release fits no table', () => {
    const counts: Counts = new Map(
      DISTRICTS.flatMap((area) => QUARTERS.map((quarter) => [`${area} ${quarter}`, [30, 40]] as const)),
    );
    const { cells } = publish(counts, []);
    const past = kept(
      cells.map((cell) =>
        cell.area === REGION && periodKind(cell.period) === 'quarter'
          ? { ...cell, numerator: { state: 'value' as const, value: 9, interval: null } }
          : cell,
      ),
    );
    expect(publish(counts, [past]).contradicted).toEqual([{ indicator: 'X', release: '1' }]);
  });
});
