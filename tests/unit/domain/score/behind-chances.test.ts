import { expect, test } from 'vitest';

import { behindChances } from '../../../../src/domain/score/behind-chances.ts';
import type { Observation } from '../../../../src/domain/score/observation.ts';
import type { ScoredIndicator } from '../../../../src/domain/score/scored-indicator.ts';

const share = (numerator: number, denominator: number): Observation => ({
  kind: 'share',
  numerator,
  denominator,
  per: 100,
});
const indicator = (id: string, low: number, high: number): ScoredIndicator => ({
  id,
  dimension: 'x',
  goalposts: { low, high },
  weight: 1,
});
const SETTINGS = { seed: 1, runs: 4000 };

test('the chance to be behind grows with what was observed', () => {
  const indicators = ['few', 'many', 'same', 'none'].map((id) => indicator(id, 0, 100));
  const found = behindChances(
    indicators,
    { few: share(4, 10), many: share(400, 1000), same: share(50, 100), none: null },
    { few: share(5, 10), many: share(500, 1000), same: share(50, 100), none: share(1, 2) },
    SETTINGS,
  );
  expect(found['few']).toBeGreaterThan(0.55);
  expect(found['few']).toBeLessThan(0.8);
  expect(found['many']).toBeGreaterThan(0.99);
  expect(Math.abs((found['same'] ?? 0) - 0.5)).toBeLessThan(0.03);
  expect(found['none']).toBeNull();
});

test('less is behind where less is worse, and ahead where less is better', () => {
  const exact = { a: { kind: 'exact', value: 3 } } as const;
  const more = { a: { kind: 'exact', value: 5 } } as const;
  expect(behindChances([indicator('a', 0, 10)], exact, more, SETTINGS)).toEqual({ a: 1 });
  expect(behindChances([indicator('a', 10, 0)], exact, more, SETTINGS)).toEqual({ a: 0 });
  expect(behindChances([indicator('a', 10, 0)], exact, exact, SETTINGS)).toEqual({ a: 0.5 });
});

test('the same seed gives the same chance, whatever stands beside it', () => {
  const [own, city] = [{ a: share(4, 10) }, { a: share(5, 10) }];
  const alone = behindChances([indicator('a', 0, 100)], own, city, SETTINGS);
  const among = behindChances([indicator('b', 0, 1), indicator('a', 0, 100)], own, city, SETTINGS);
  expect(among['a']).toBe(alone['a']);
  expect(behindChances([indicator('a', 0, 100)], own, city, { ...SETTINGS, seed: 2 })).not.toEqual(alone);
});
