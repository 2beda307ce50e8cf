import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { compositeIndex } from '../../../../src/domain/score/composite-index.ts';
import { weakestLinks } from '../../../../src/domain/score/weakest-links.ts';
import { indicatorsArbitrary, valuesArbitrary } from './random-score-input.ts';

const INDICATORS = ['a', 'b', 'c', 'd'].map((id, at) => ({
  id,
  dimension: at < 2 ? 'x' : 'y',
  goalposts: at === 3 ? { low: 10, high: 0 } : { low: 0, high: 100 },
  weight: 1,
}));
const given = indicatorsArbitrary.chain((indicators) =>
  fc.record({
    indicators: fc.constant(indicators),
    own: valuesArbitrary(indicators),
    city: valuesArbitrary(indicators),
  }),
);

describe('the weakest links', () => {
  test('name what would be gained, the most first', () => {
    const own = { a: 40, b: 60, c: 50, d: 8 };
    const city = { a: 60, b: 50, c: 60, d: 2 };
    const found = weakestLinks(INDICATORS, own, city, { between: 'arithmetic' });
    expect(found).toEqual([
      { indicator: 'd', value: 8, reference: 2, gain: 15 },
      { indicator: 'a', value: 40, reference: 60, gain: 5 },
      { indicator: 'c', value: 50, reference: 60, gain: 2.5 },
      { indicator: 'b', value: 60, reference: 50, gain: 0 },
    ]);
  });

  test('weigh more in a weak dimension, where dimensions do not make up for each other', () => {
    const own = { a: 20, b: 20, c: 80, d: 2 };
    const city = { a: 30, b: 20, c: 90, d: 2 };
    const [first, second] = weakestLinks(INDICATORS, own, city) ?? [];
    expect([first?.indicator, second?.indicator]).toEqual(['a', 'c']);
    expect((first?.gain ?? 0) / (second?.gain ?? 1)).toBeGreaterThan(3);
  });

  test('leave out what one of the two lacks, and are null without a composite', () => {
    const full = { a: 40, b: 60, c: 50, d: 8 };
    const links = weakestLinks(INDICATORS, full, { ...full, c: null });
    expect(links?.map(({ indicator }) => indicator)).toEqual(['a', 'b', 'd']);
    expect(weakestLinks(INDICATORS, { ...full, c: null }, full)).toBeNull();
  });

  test('gain nothing from themselves', () => {
    fc.assert(
      fc.property(given, ({ indicators, own }) => {
        expect(weakestLinks(indicators, own, own)?.every(({ gain }) => gain === 0)).toBe(true);
      }),
    );
  });

  test('are ordered, never below 0, and what the composite says', () => {
    fc.assert(
      fc.property(given, ({ indicators, own, city }) => {
        const links = weakestLinks(indicators, own, city) ?? [];
        const scoreOf = (values: Record<string, number>): number =>
          compositeIndex(indicators, [{ area: '', values }])[0]?.score ?? Number.NaN;
        expect(links).toHaveLength(indicators.length);
        links.forEach(({ indicator, gain, reference }, at) => {
          const raised = scoreOf({ ...own, [indicator]: reference }) - scoreOf(own);
          expect(gain).toBeCloseTo(Math.max(0, raised), 9);
          expect(gain).toBeLessThanOrEqual(links[at - 1]?.gain ?? Infinity);
        });
      }),
    );
  });
});
