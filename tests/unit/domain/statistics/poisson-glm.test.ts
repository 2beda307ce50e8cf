import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { poissonGlm } from '../../../../src/domain/statistics/poisson-glm.ts';

const counts = fc.array(fc.integer({ min: 5, max: 400 }), { minLength: 8, maxLength: 40 });

describe('a Poisson regression', () => {
  test('leaves residuals that no term can explain further', () => {
    fc.assert(
      fc.property(counts, (given) => {
        const rows = given.map((events, at) => ({
          events,
          exposure: 1000 + 10 * at,
          terms: [1, at, at % 3 === 0 ? 1 : 0],
        }));
        const found = poissonGlm(rows);
        expect(found).not.toBeNull();
        const total = given.reduce((sum, events) => sum + events, 0);
        for (const term of [0, 1, 2]) {
          const score = rows.reduce(
            (sum, { events, terms }, at) =>
              sum + (terms[term] ?? 0) * (events - (found?.fitted[at] ?? Number.NaN)),
            0,
          );
          expect(Math.abs(score) / (total * given.length)).toBeLessThan(1e-6);
        }
      }),
    );
  });

  test('of two groups gives their rates, with the errors that can be written down', () => {
    const found = poissonGlm([
      { events: 30, exposure: 100, terms: [1, 0] },
      { events: 34, exposure: 100, terms: [1, 0] },
      { events: 50, exposure: 80, terms: [1, 1] },
      { events: 46, exposure: 80, terms: [1, 1] },
    ]);
    expect(found?.coefficients[0]).toBeCloseTo(Math.log(64 / 200), 8);
    expect(found?.coefficients[1]).toBeCloseTo(Math.log(96 / 160 / (64 / 200)), 8);
    expect(found?.standardErrors[1]).toBeCloseTo(Math.sqrt(1 / 64 + 1 / 96), 6);
    expect(found?.dispersion).toBeCloseTo((2 * 4) / 32 / 2 + (2 * 4) / 48 / 2, 8);
    const widened = (found?.quasiStandardErrors[1] ?? 0) / (found?.standardErrors[1] ?? 0);
    expect(widened).toBeCloseTo(Math.sqrt(found?.dispersion ?? Number.NaN), 6);
  });

  test.each([
    ['no row', []],
    ['no more rows than terms', [{ events: 3, exposure: 1, terms: [1] }]],
    ['terms that make each other up', [1, 2, 3, 4].map((events) => ({ events, exposure: 1, terms: [1, 2] }))],
    [
      'a group without any event',
      [9, 8, 7, 0, 0].map((events, at) => ({ events, exposure: 1, terms: [1, at > 2 ? 1 : 0] })),
    ],
    ['no event at all', [0, 0, 0].map((events) => ({ events, exposure: 1, terms: [1] }))],
  ])('of %s has no answer', (_name, rows) => {
    expect(poissonGlm(rows)).toBeNull();
  });

  test.each([
    { events: -1, exposure: 1, terms: [1] },
    { events: 1, exposure: 0, terms: [1] },
  ])('of $events events over $exposure is an error', (row) => {
    expect(() => poissonGlm([row, row])).toThrow(RangeError);
  });
});
