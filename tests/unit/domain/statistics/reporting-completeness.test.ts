import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { reportingCompleteness } from '../../../../src/domain/statistics/reporting-completeness.ts';
import { wilsonCI } from '../../../../src/domain/statistics/wilson-ci.ts';

const delays = fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 1, maxLength: 7 });
const months = fc.array(delays, { minLength: 1, maxLength: 15 });
const anything = { leastIncidents: 1 };

describe('the usual completeness of a month', () => {
  test('out of sums over settled months is the share recorded by then, with Wilson’s interval', () => {
    expect(reportingCompleteness([[60, 25, 10, 5]], 0)).toMatchObject({ incidents: 60 + 25 });
    for (const [age, recorded] of [60, 85, 95].entries()) {
      const found = reportingCompleteness([[60, 25, 10, 5]], age);
      const wilson = wilsonCI(recorded, 100);
      expect(found?.completeness).toBeCloseTo(recorded / 100, 12);
      expect(found?.lower).toBeCloseTo(wilson?.lower ?? Number.NaN, 10);
      expect(found?.upper).toBeCloseTo(wilson?.upper ?? Number.NaN, 10);
    }
  });

  test('takes of young months what they show, and does not hold the rest against them', () => {
    const found = reportingCompleteness([[60, 30, 10], [40, 20], [90]], 0, anything);
    // 10 of 100 came at delay 2; 50 of the 150 up to delay 1 at delay 1.
    expect(found?.completeness).toBeCloseTo((1 - 10 / 100) * (1 - 50 / 150), 12);
  });

  test('of months recorded alike is what it is of each', () => {
    const triangle = [[100, 60, 40], [50, 30, 20], [200, 120], [150]];
    expect(reportingCompleteness(triangle, 0)?.completeness).toBeCloseTo(0.5, 12);
    expect(reportingCompleteness(triangle, 1)?.completeness).toBeCloseTo(0.8, 12);
  });

  test('grows with the age, within 0 and 1 and its own limits, and is complete at the longest delay', () => {
    fc.assert(
      fc.property(months, (given) => {
        let before = 0;
        for (const age of [0, 1, 2, 3, 4, 5, 6]) {
          const found = reportingCompleteness(given, age, anything);
          if (found === null) continue;
          const { completeness, lower, upper } = found;
          expect(completeness).toBeGreaterThanOrEqual(before - 1e-12);
          expect(lower).toBeGreaterThanOrEqual(0);
          expect(upper).toBeLessThanOrEqual(1);
          expect(lower).toBeLessThanOrEqual(completeness + 1e-9);
          expect(upper).toBeGreaterThanOrEqual(completeness - 1e-9);
          before = completeness;
          const longest = Math.max(...given.map((counts) => counts.length)) - 1;
          if (age >= longest) expect([completeness, lower, upper]).toEqual([1, 1, 1]);
        }
      }),
    );
  });

  test('where nothing came late is 1 with a lower limit, where all did 0 with an upper one', () => {
    const [prompt, late] = [reportingCompleteness([[50, 0, 0]], 0), reportingCompleteness([[0, 50]], 0)];
    expect(prompt).toMatchObject({ completeness: 1, upper: 1 });
    expect(prompt?.lower).toBeCloseTo(wilsonCI(50, 50)?.lower ?? Number.NaN, 12);
    expect(late).toMatchObject({ completeness: 0, lower: 0 });
    expect(late?.upper).toBeCloseTo(wilsonCI(0, 50)?.upper ?? Number.NaN, 12);
  });

  test('out of too little history is not computable', () => {
    expect(reportingCompleteness([], 0)).toBeNull();
    expect(reportingCompleteness([[]], 0, anything)).toBeNull();
    expect(reportingCompleteness([[20, 9]], 0)).toBeNull();
    expect(reportingCompleteness([[20, 10]], 0)).not.toBeNull();
    expect(reportingCompleteness([[0, 0, 0]], 5, anything)).toBeNull();
    // Many incidents, but of those that could show the longest delay only a handful.
    expect(
      reportingCompleteness(
        [
          [3, 1, 1],
          [500, 100],
        ],
        0,
      ),
    ).toBeNull();
  });

  test('of counts or ages that are none is an error', () => {
    expect(() => reportingCompleteness([[3, -1]], 0)).toThrow(RangeError);
    expect(() => reportingCompleteness([[3, 1]], -1)).toThrow(RangeError);
    expect(() => reportingCompleteness([[3, 1]], 0, { level: 95, leastIncidents: 1 })).toThrow(RangeError);
  });
});
