import fc from 'fast-check';
import { expect, test } from 'vitest';

import { recordingCurve } from '../../../../src/domain/statistics/recording-curve.ts';
import { reportingCompleteness } from '../../../../src/domain/statistics/reporting-completeness.ts';

const cohorts = fc.array(fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 1, maxLength: 7 }), {
  minLength: 1,
  maxLength: 15,
});

test('is at every age what the completeness of that age is', () => {
  fc.assert(
    fc.property(cohorts, (given) => {
      for (const [age, share] of recordingCurve(given, 1).entries()) {
        const single = reportingCompleteness(given, age, { leastIncidents: 1 });
        if (single === null) continue;
        expect(share).toBeCloseTo(single.completeness, 12);
      }
    }),
  );
});

test('lies within 0 and 1, never falls with the age, and ends complete', () => {
  fc.assert(
    fc.property(cohorts, (given) => {
      const curve = recordingCurve(given, 1);
      let before = 0;
      for (const share of curve) {
        expect(share).toBeGreaterThanOrEqual(before);
        expect(share).toBeLessThanOrEqual(1);
        before = share;
      }
      if (curve.length > 0) expect(before).toBe(1);
    }),
  );
});

test('of no cohort is empty, and of something else than counts an error', () => {
  expect(recordingCurve([], 1)).toEqual([]);
  expect(() => recordingCurve([[1.5]], 1)).toThrow(RangeError);
  expect(() => recordingCurve([[1]], 0)).toThrow(RangeError);
});

test('leaves out delays that too few incidents could show', () => {
  const cohorts = [[60, 30, 10, 5], [60, 30], [90]];
  expect(recordingCurve(cohorts, 106)).toEqual([1 - 60 / 180, 1]);
  expect(recordingCurve(cohorts, 500)).toEqual([]);
});
