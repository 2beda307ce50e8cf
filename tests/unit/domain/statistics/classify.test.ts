import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { classify, classOf, type ClassMethod } from '../../../../src/domain/statistics/classify.ts';

const methods: readonly ClassMethod[] = ['equal-interval', 'quantile', 'natural', 'head-tail'];
const values = fc.array(
  fc.integer({ min: 0, max: 300 }).map((tenths) => tenths / 10),
  { minLength: 1, maxLength: 30 },
);
const classes = fc.integer({ min: 1, max: 5 });

describe.each(methods)('classes by %s', (method) => {
  test('hold every value: equal ones together, greater ones never lower', () => {
    fc.assert(
      fc.property(values, classes, (given, count) => {
        const found = classify(given, count, method);
        const placed = given
          .map((value, at) => ({ value, at: found?.classOf[at] ?? Number.NaN }))
          .sort((one, other) => one.value - other.value);
        expect(placed[0]?.at).toBe(0);
        for (const [at, { value, at: mine }] of placed.entries()) {
          const before = placed[at - 1];
          if (before === undefined) continue;
          expect(mine).toBeGreaterThanOrEqual(before.at);
          if (value === before.value) expect(mine).toBe(before.at);
        }
      }),
    );
  });

  test('are no more than asked for', () => {
    if (method === 'head-tail') return;
    fc.assert(
      fc.property(values, classes, (given, count) => {
        for (const at of classify(given, count, method)?.classOf ?? []) expect(at).toBeLessThan(count);
      }),
    );
  });

  test('of no value are none', () => {
    expect(classify([], 3, method)).toBeNull();
  });
});

test('natural classes keep a single lowest value apart', () => {
  expect(classify([9, 0, 5, 5.1], 3, 'natural')?.classOf).toEqual([2, 0, 1, 1]);
});

test('a limit belongs to the class below it, and what lies beyond joins the last', () => {
  const breaks = [0, 10, 20, 30];
  expect([-5, 0, 10, 10.1, 20, 30, 99].map((value) => classOf(value, breaks))).toEqual([0, 0, 0, 1, 1, 2, 2]);
});
