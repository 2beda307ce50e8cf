import { expect, test } from 'vitest';

import { demoRisk } from '../bench/demo-risk.ts';
import { falseAlarms, plantedEffect } from '../bench/simulate-verdicts.ts';

/** A seeded part of `npm run bench -- verdict`: Dingxi’s residents, as many cases as the committed tables have. */
const region = demoRisk();

test('with the same risk everywhere at most 5 % of months mark any district', () => {
  expect(region.shares).toHaveLength(7);
  const { months, alarmed, marks } = falseAlarms(region, 60, 0.6211);
  expect(months).toBe(60 * region.monthly.length);
  expect(alarmed / months).toBeLessThanOrEqual(0.05);
  // The alarm does ring: a verdict that never speaks would pass the line above.
  expect(marks).toBeGreaterThan(0);
});

test.each([1.5, 2])(
  'a district with %d times the city’s rate is found as often as the page promises',
  (ratio) => {
    for (const at of region.shares.keys()) {
      const { found, promised, deviation } = plantedEffect(region, at, ratio, 20, (at + 1) / 100);
      expect(Math.abs(found - promised)).toBeLessThan(4 * deviation);
    }
  },
);
