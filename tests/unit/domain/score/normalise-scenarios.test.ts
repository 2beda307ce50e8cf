import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { normaliseMinMax } from '../../../../src/domain/score/normalise-min-max.ts';
import { normaliseRank } from '../../../../src/domain/score/normalise-rank.ts';
import { normaliseZ } from '../../../../src/domain/score/normalise-z.ts';

const WAYS = { normaliseMinMax, normaliseZ, normaliseRank };
const values = fc.array(fc.option(fc.integer({ min: -1000, max: 1000 }), { nil: null }), { maxLength: 12 });

describe.each(Object.entries(WAYS))('%s', (_, normalise) => {
  test('keeps what is missing missing, and equals equal', () => {
    fc.assert(
      fc.property(values, (own) => {
        const scores = normalise(own, 1);
        expect(scores).toHaveLength(own.length);
        own.forEach((value, at) => {
          if (value === null) expect(scores[at]).toBeNull();
          expect(scores[at]).toBe(scores[own.indexOf(value)]);
        });
      }),
    );
  });

  test('keeps the order, and turns it around where less is better', () => {
    fc.assert(
      fc.property(values, (own) => {
        const [up, down] = [normalise(own, 1), normalise(own, -1)];
        own.forEach((value, at) => {
          own.forEach((other, beside) => {
            if (value === null || other === null || up[at] === null || !(value < other)) return;
            expect(up[at]).toBeLessThan(up[beside] ?? Number.NaN);
            expect(down[at]).toBeGreaterThan(down[beside] ?? Number.NaN);
          });
        });
      }),
    );
  });

  test('does not depend on the order of the areas', () => {
    fc.assert(
      fc.property(values, (own) => {
        const turned = normalise(own.toReversed(), 1).toReversed();
        normalise(own, 1).forEach((score, at) => {
          if (score === null) expect(turned[at]).toBeNull();
          else expect(turned[at]).toBeCloseTo(score, 9);
        });
      }),
    );
  });
});

describe('scenarios of normalisation', () => {
  test('say what they say of four values', () => {
    const own = [2, null, 4, 10, 4];
    expect(normaliseMinMax(own, 1)).toEqual([0, null, 25, 100, 25]);
    expect(normaliseMinMax(own, -1)).toEqual([100, null, 75, 0, 75]);
    expect(normaliseRank(own, 1)).toEqual([0, null, 50, 100, 50]);
    // Mean 5, s² = (9 + 1 + 25 + 1) / 3 = 12.
    expect(normaliseZ(own, -1)).toEqual(
      [3, null, 1, -5, 1].map((x) => (x === null ? null : x / Math.sqrt(12))),
    );
  });

  test('have no answer where nothing tells the areas apart', () => {
    const equal = [0.1, 0.1, 0.1];
    expect(normaliseMinMax(equal, 1)).toEqual([null, null, null]);
    expect(normaliseZ(equal, 1)).toEqual([null, null, null]);
    expect(normaliseRank(equal, 1)).toEqual([50, 50, 50]);
    for (const normalise of Object.values(WAYS)) expect(normalise([7], 1)).toEqual([null]);
  });
});
