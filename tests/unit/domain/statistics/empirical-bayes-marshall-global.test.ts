import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { empiricalBayesMarshallGlobal } from '../../../../src/domain/statistics/empirical-bayes-marshall-global.ts';

const areas = fc.array(
  fc.record({ events: fc.integer({ min: 0, max: 300 }), population: fc.integer({ min: 1, max: 500_000 }) }),
  { minLength: 1, maxLength: 12 },
);

describe('rates smoothed towards the overall one', () => {
  test('lie between their raw rate and the overall rate', () => {
    fc.assert(
      fc.property(areas, (given) => {
        const found = empiricalBayesMarshallGlobal(given);
        expect(found).not.toBeNull();
        const overall = found?.overallRate ?? Number.NaN;
        expect(found?.varianceBetween).toBeGreaterThanOrEqual(0);
        for (const { raw, smoothed } of found?.rates ?? []) {
          expect(smoothed).toBeGreaterThanOrEqual(Math.min(raw, overall) - 1e-12);
          expect(smoothed).toBeLessThanOrEqual(Math.max(raw, overall) + 1e-12);
        }
      }),
    );
  });

  test('move the less the larger the population', () => {
    const found = empiricalBayesMarshallGlobal([
      { events: 40, population: 1000 },
      { events: 4, population: 100 },
      { events: 10, population: 1000 },
      { events: 50, population: 2000 },
    ]);
    const [large, small] = found?.rates ?? [];
    expect(large?.raw).toBe(small?.raw);
    expect(large?.smoothed).toBeGreaterThan(small?.smoothed ?? Number.NaN);
  });

  test('of areas that differ by less than chance are the overall rate', () => {
    const found = empiricalBayesMarshallGlobal([
      { events: 10, population: 1000 },
      { events: 11, population: 1000 },
    ]);
    expect(found?.varianceBetween).toBe(0);
    expect(found?.rates.map(({ smoothed }) => smoothed)).toEqual([0.0105, 0.0105]);
  });

  test('without any event are 0', () => {
    const found = empiricalBayesMarshallGlobal([
      { events: 0, population: 10 },
      { events: 0, population: 20 },
    ]);
    expect(found?.rates).toEqual([
      { raw: 0, smoothed: 0 },
      { raw: 0, smoothed: 0 },
    ]);
  });

  test('of no area are not computable', () => {
    expect(empiricalBayesMarshallGlobal([])).toBeNull();
  });

  test.each([
    { events: 1, population: 0 },
    { events: -1, population: 5 },
  ])('of $events in $population are an error', (area) => {
    expect(() => empiricalBayesMarshallGlobal([area])).toThrow(RangeError);
  });
});
