import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { topsis, topsisMinMax } from '../../../../src/domain/score/topsis.ts';

const criteria = fc.array(
  fc.record({
    weight: fc.double({ min: 0.1, max: 5, noNaN: true }),
    direction: fc.constantFrom(1 as const, -1 as const),
  }),
  { minLength: 1, maxLength: 4 },
);
const problem = criteria.chain((own) =>
  fc.record({
    criteria: fc.constant(own),
    matrix: fc.array(
      fc.array(fc.integer({ min: 1, max: 99 }), { minLength: own.length, maxLength: own.length }),
      {
        minLength: 2,
        maxLength: 6,
      },
    ),
  }),
);

describe.each([
  ['vector', topsis],
  ['min–max', topsisMinMax],
])('closeness to the best, %s', (_, work) => {
  test('lies within 0–1, and is 1 for one that is best in everything', () => {
    fc.assert(
      fc.property(problem, ({ matrix, criteria: own }) => {
        const best = own.map(({ direction }) => (direction === 1 ? 100 : 0.5));
        const found = work([...matrix, best], own).map(({ closeness }) => closeness);
        for (const closeness of found)
          expect(closeness !== null && closeness >= 0 && closeness <= 1).toBe(true);
        expect(found.at(-1)).toBe(1);
      }),
    );
  });

  test('does not change with the order of rows, or when all weights are multiplied', () => {
    fc.assert(
      fc.property(problem, ({ matrix, criteria: own }) => {
        const found = work(matrix, own);
        const turned = work(matrix.toReversed(), own).toReversed();
        const heavier = work(
          matrix,
          own.map((one) => ({ ...one, weight: 7 * one.weight })),
        );
        found.forEach(({ closeness }, at) => {
          if (closeness === null) return;
          expect(turned[at]?.closeness).toBeCloseTo(closeness, 9);
          expect(heavier[at]?.closeness).toBeCloseTo(closeness, 9);
        });
      }),
    );
  });

  test('is null where nothing tells the rows apart', () => {
    const own = [{ weight: 1, direction: 1 }] as const;
    expect(work([[0.3], [0.3]], own).map(({ closeness }) => closeness)).toEqual([null, null]);
    expect(() => work([[1, 2]], own)).toThrow(RangeError);
  });
});

test('closeness depends on the normalisation: that is why it is a scenario', () => {
  const matrix = [
    [1, 3000],
    [2, 3750],
    [5, 4500],
  ];
  const own = [
    { weight: 1, direction: -1 },
    { weight: 1, direction: 1 },
  ] as const;
  const [byRange, byLength] = [topsisMinMax, topsis].map((work) =>
    work(matrix, own).map(({ closeness }) => Number(closeness?.toFixed(2))),
  );
  expect(byRange).toEqual([0.5, 0.62, 0.5]);
  expect(byLength).toEqual([0.76, 0.72, 0.24]);
});
