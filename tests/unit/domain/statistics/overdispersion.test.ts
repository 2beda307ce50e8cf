import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { overdispersion } from '../../../../src/domain/statistics/overdispersion.ts';

const areas = fc.array(
  fc.record({
    events: fc.integer({ min: 0, max: 300 }),
    expected: fc.double({ min: 0.5, max: 300, noNaN: true }),
  }),
  { minLength: 2, maxLength: 20 },
);

describe('over-dispersion', () => {
  test('is the mean of the squared z-scores', () => {
    const given = [
      { events: 12, expected: 16 },
      { events: 30, expected: 25 },
      { events: 9, expected: 9 },
    ];
    expect(overdispersion(given)).toBeCloseTo((1 + 1 + 0) / 3, 12);
  });

  test('is 0 where every count is as expected', () => {
    expect(overdispersion([4, 9, 16].map((count) => ({ events: count, expected: count })))).toBe(0);
  });

  test('is never negative, whatever is drawn in', () => {
    fc.assert(
      fc.property(areas, fc.constantFrom(0, 0.1, 0.25), (given, winsorised) => {
        expect(overdispersion(given, winsorised)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('of one outlier shrinks when scores are drawn in', () => {
    const given = [100, 95, 105, 98, 102, 101, 99, 104, 96, 180].map((events) => ({ events, expected: 100 }));
    expect(overdispersion(given, 0.1)).toBeLessThan(overdispersion(given) ?? Number.NaN);
  });

  test('of fewer than two areas is not computable', () => {
    expect(overdispersion([])).toBeNull();
    expect(overdispersion([{ events: 3, expected: 2 }])).toBeNull();
  });

  test('of what is not a count, of nothing expected or of half drawn in is an error', () => {
    const good = { events: 3, expected: 2 };
    expect(() => overdispersion([good, { events: -3, expected: 2 }])).toThrow(RangeError);
    expect(() => overdispersion([good, { events: 3, expected: 0 }])).toThrow(RangeError);
    expect(() => overdispersion([good, good], 0.5)).toThrow(RangeError);
  });
});
