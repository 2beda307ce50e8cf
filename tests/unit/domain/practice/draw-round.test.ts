import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { drawRound, ROUND_SIZE } from '../../../../src/domain/practice/draw-round.ts';
import type { DrawnFrom } from '../../../../src/domain/practice/practice-item.ts';
import type { TypeWeights } from '../../../../src/domain/practice/type-weights.ts';

const TYPES = ['rebate', 'loan', 'police'];

function collection(fakes: number, genuine: number): readonly DrawnFrom[] {
  return [
    ...Array.from({ length: fakes }, (_, index) => ({
      id: `fake-${index}`,
      isGenuine: false,
      type: TYPES[index % TYPES.length] ?? null,
    })),
    ...Array.from({ length: genuine }, (_, index) => ({ id: `real-${index}`, isGenuine: true, type: null })),
  ];
}

const ITEMS = collection(39, 30);
const EQUAL: TypeWeights = { rebate: 1, loan: 1, police: 1 };
const seeds = fc.integer({ min: 0, max: 9999 });

describe('a round', () => {
  test('has ten messages, four to six of them genuine, none twice in the rounds of a seed', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const rounds = [1, 2, 3, 4].map((number) => drawRound(ITEMS, EQUAL, { seed, number }) ?? []);
        for (const round of rounds) {
          expect(round).toHaveLength(ROUND_SIZE);
          const genuine = round.filter(({ isGenuine }) => isGenuine).length;
          expect([4, 5, 6]).toContain(genuine);
        }
        expect(new Set(rounds.flat().map(({ id }) => id)).size).toBe(4 * ROUND_SIZE);
      }),
    );
  });

  test('is the same for the same seed, whatever the order of the collection', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const key = { seed, number: 2 };
        expect(drawRound([...ITEMS].reverse(), EQUAL, key)).toEqual(drawRound(ITEMS, EQUAL, key));
      }),
    );
  });

  test('ends where the collection is used up', () => {
    expect(drawRound(ITEMS, EQUAL, { seed: 7, number: 9 })).toBeNull();
    expect(drawRound(collection(3, 30), EQUAL, { seed: 7, number: 1 })).toBeNull();
    expect(drawRound([], EQUAL, { seed: 7, number: 1 })).toBeNull();
  });

  test('does not put the genuine ones in a place of their own', () => {
    const places = Array.from({ length: ROUND_SIZE }, () => 0);
    for (let seed = 0; seed < 1000; seed += 1) {
      const round = drawRound(ITEMS, EQUAL, { seed, number: 1 }) ?? [];
      for (const [place, { isGenuine }] of round.entries())
        if (isGenuine) places[place] = (places[place] ?? 0) + 1;
    }
    // Half of 1,000, give or take four standard deviations.
    for (const count of places) expect(Math.abs(count - 500)).toBeLessThan(64);
  });

  test('fakes are of a type by its weight, however many messages the type has', () => {
    const items: readonly DrawnFrom[] = [
      ...Array.from({ length: 12 }, (_, index) => ({ id: `a${index}`, isGenuine: false, type: 'rare' })),
      ...Array.from({ length: 3 }, (_, index) => ({ id: `b${index}`, isGenuine: false, type: 'common' })),
      ...collection(0, 20),
    ];
    const weights = { rare: 1, common: 3 };
    const rounds = 3000;
    let common = 0;
    for (let seed = 0; seed < rounds; seed += 1) {
      const round = drawRound(items, weights, { seed, number: 1 }) ?? [];
      const ofRound = round.filter(({ isGenuine }) => !isGenuine);
      // Three messages of weight 1 each and twelve of 1/12: a common one is missing from four to six rarely.
      common += ofRound.filter(({ type }) => type === 'common').length;
    }
    expect(common / rounds).toBeGreaterThan(2.5);
  });

  test('a type without a weight comes last', () => {
    const round = drawRound(ITEMS, { rebate: 1, police: 1 }, { seed: 3, number: 1 }) ?? [];
    expect(round.filter(({ type }) => type === 'loan')).toEqual([]);
  });
});
