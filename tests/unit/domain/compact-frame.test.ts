import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { compactFrame, expandFrame } from '../../../src/domain/compact-frame.ts';
import { compactSeries, expandSeries } from '../../../src/domain/compact-series.ts';
import { printedFrame } from '../../../src/domain/printed-digits.ts';
import type {
  ComparisonId,
  MeasureId,
  PublishedCell,
  PublishedFrame,
} from '../../../src/domain/published-frame.ts';
import type { PublishedValue } from '../../../src/domain/published-value.ts';
import { madeUpFrames } from '../charts/made-up-atlas.ts';

const amount = fc.oneof(
  fc.nat({ max: 900 }).map((n) => n / 10),
  fc.nat({ max: 9000 }).map((n) => n * 1000),
);

const value = fc.oneof(
  amount.filter((n) => n > 0).map((n): PublishedValue => ({ state: 'value', value: n, interval: null })),
  fc
    .tuple(amount, amount, amount)
    .map(([a, b, c]) => [a, b, c].sort((x, y) => x - y))
    .map(([lower = 0, middle = 0, upper = 0]): PublishedValue =>
      middle === 0
        ? { state: 'zero', interval: { lower, upper, level: 0.95 } }
        : { state: 'value', value: middle, interval: { lower, upper, level: 0.95 } },
    ),
  fc.constantFrom<PublishedValue>(
    { state: 'zero', interval: null },
    { state: 'suppressed' },
    { state: 'not_supplied' },
    { state: 'not_due' },
  ),
);

const MEASURE_IDS: readonly MeasureId[] = ['filed', 'rate', 'loss'];

const frame = fc
  .record({
    periods: fc.subarray(['2022', '2023', '2024', '2025'], { minLength: 1 }),
    areas: fc.subarray(['1', '2', 'unassigned', '9'], { minLength: 1 }),
    types: fc.subarray(['all', 'loan-credit'], { minLength: 1 }),
  })
  .chain(({ periods, areas, types }) =>
    fc
      .array(
        fc.record({
          exists: fc.boolean(),
          values: fc.record({ filed: value, rate: value, loss: value }, { requiredKeys: [] }),
          verdicts: fc.record(
            { rate: fc.constantFrom('above', 'below', 'undistinguished') },
            { requiredKeys: [] },
          ),
          largestCase: fc.constantFrom(null, { over: 0, upTo: 10 }, { over: 10, upTo: 25 }),
          changes: fc.record({ year_on_year: value }, { requiredKeys: [] }),
          largest: fc.record({ largestLoss: fc.nat(9_999_999) }, { requiredKeys: [] }),
        }),
        { minLength: 32, maxLength: 32 },
      )
      .map((contents): PublishedFrame => {
        const keys = periods.flatMap((period) =>
          areas.flatMap((area) => types.map((type) => ({ period, area, type }))),
        );
        return {
          id: 'made-up',
          periodKind: 'year',
          periods,
          areas,
          types,
          measures: MEASURE_IDS,
          provenance: 'synthetic',
          provisional: { 2025: 93 },
          ...(areas.length > 1 ? { springFestival: true as const } : {}),
          ...(periods.length > 1 ? { cited: { '1 2022 all filed': '某某日报' } } : {}),
          cells: keys.flatMap((key, place): readonly PublishedCell[] => {
            const content = contents[place];
            if (content?.exists !== true) return [];
            const { values, verdicts, largestCase, changes, largest } = content;
            return [{ ...key, values, verdicts, largestCase, changes, ...largest }];
          }),
        };
      }),
  );

describe('a frame on the wire', () => {
  it('comes back as it was: encoding and decoding are the identity', () => {
    fc.assert(
      fc.property(frame, (original) => {
        const printed = printedFrame(original);
        const sent = JSON.stringify(compactFrame(printed));
        expect(expandFrame(JSON.parse(sent) as ReturnType<typeof compactFrame>)).toEqual(printed);
      }),
      { numRuns: 200 },
    );
  });

  it('does so with everything that an edition may publish', () => {
    for (const original of madeUpFrames()) {
      const printed = printedFrame(original);
      expect(expandFrame(compactFrame(printed))).toEqual(printed);
    }
  });

  it('carries no number that is not published', () => {
    const hidden = compactSeries([{ state: 'suppressed' }, null, { state: 'not_supplied' }]);
    if (hidden === null) throw new Error('no column');
    expect(hidden).toEqual({ states: 'c-m', digits: -9, numbers: '', level: 0, below: '', above: '' });
    expect(expandSeries(hidden)).toEqual([{ state: 'suppressed' }, null, { state: 'not_supplied' }]);
  });

  it('refuses what it could not say exactly', () => {
    const third: PublishedValue = { state: 'value', value: 1 / 3, interval: null };
    expect(() => compactSeries([third])).toThrow(/decimals/);
    const levels = [0.95, 0.998].map((level): PublishedValue => ({
      state: 'value',
      value: 2,
      interval: { lower: 1, upper: 3, level },
    }));
    expect(() => compactSeries(levels)).toThrow(/coverage/);
  });
});

const COMPARED: ComparisonId = 'year_on_year';

describe('a printed frame', () => {
  it('is printed the same again', () => {
    for (const original of madeUpFrames()) {
      const once = printedFrame(original);
      expect(printedFrame(once)).toEqual(once);
    }
  });

  it('keeps every state and every verdict', () => {
    const [original] = madeUpFrames();
    if (original === undefined) throw new Error('no frame');
    const printed = printedFrame(original);
    expect(printed.cells).toHaveLength(original.cells.length);
    for (const cell of original.cells) {
      const same = printed.cells.find(({ area, period }) => area === cell.area && period === cell.period);
      expect(same?.values.filed?.state).toBe(cell.values.filed?.state);
      expect(same?.verdicts).toEqual(cell.verdicts);
      expect(same?.changes[COMPARED]?.state).toBe(cell.changes[COMPARED]?.state);
    }
  });
});
