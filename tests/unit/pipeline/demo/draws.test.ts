import { describe, expect, test } from 'vitest';

import { openDraws, type Draws } from '../../../../src/pipeline/demo/draws.ts';

const DRAWN = 20_000;

function meanOf(draw: (draws: Draws) => number): number {
  const draws = openDraws(7, 'mean');
  let sum = 0;
  for (let count = 0; count < DRAWN; count += 1) sum += draw(draws);
  return sum / DRAWN;
}

describe('openDraws', () => {
  test('gives the same draws for the same seed and stream', () => {
    const sequence = (stream: string): readonly number[] => {
      const draws = openDraws(11, stream);
      return Array.from({ length: 5 }, () => draws.between(0, 1));
    };
    expect(sequence('a')).toEqual(sequence('a'));
    expect(sequence('a')).not.toEqual(sequence('b'));
  });

  // Each mean must lie within four standard errors.
  test.each([
    ['poisson', (draws: Draws) => draws.poisson(12), 12, Math.sqrt(12)],
    ['binomial', (draws: Draws) => draws.binomial(40, 0.3), 12, Math.sqrt(8.4)],
    ['days', (draws: Draws) => draws.days(2.5), 2.5, Math.sqrt(2.5 * 3.5)],
    ['exponential', (draws: Draws) => draws.exponential(40), 40, 40],
    ['gamma', (draws: Draws) => draws.gamma(2, 90), 90, 90 / Math.SQRT2],
    ['whole', (draws: Draws) => draws.whole(1, 6), 3.5, Math.sqrt(35 / 12)],
    ['chance', (draws: Draws) => Number(draws.chance(0.2)), 0.2, 0.4],
    ['log of logNormal', (draws: Draws) => Math.log(draws.logNormal(100, 0.5)), Math.log(100), 0.5],
  ] as const)('%s has its mean', (_name, draw, mean, sd) => {
    expect(Math.abs(meanOf(draw) - mean)).toBeLessThan((4 * sd) / Math.sqrt(DRAWN));
  });

  test('takes nothing from nothing', () => {
    const draws = openDraws(1, 'edge');
    expect(draws.poisson(0)).toBe(0);
    expect(draws.binomial(0, 0.5)).toBe(0);
    expect(draws.days(0)).toBe(0);
    expect(() => draws.pick([])).toThrow(RangeError);
  });

  test('never picks an option of weight 0, even the last', () => {
    const draws = openDraws(3, 'weights');
    const options = [
      ['never', 0],
      ['always', 1],
      ['not either', 0],
    ] as const;
    for (let count = 0; count < 200; count += 1) expect(draws.pickWeighted(options)).toBe('always');
  });
});
