import { beforeAll, describe, expect, test } from 'vitest';

import { rankCoverage, type RankCoverage } from '../../../bench/simulate-ranks.ts';

const SETS = 50;
const RUNS = 400;

/** A seeded part of `npm run bench -- rank`: data sets of seven districts, of which the truth is known. */
describe('90 % rank intervals of seven districts', () => {
  let [equal, near, far]: RankCoverage[] = [];
  beforeAll(() => {
    equal = rankCoverage({ apart: 0, cases: [10, 40] }, SETS, RUNS, 7);
    near = rankCoverage({ apart: 0.03, cases: [60, 300] }, SETS, RUNS, 8);
    far = rankCoverage({ apart: 0.2, cases: [60, 300] }, SETS, RUNS, 9);
  });

  test('hold the true rank at least 88 % of the time', () => {
    for (const found of [equal, near, far]) {
      expect(found?.pairs.share).toBeGreaterThanOrEqual(0.88);
      expect(found?.pairsOfAll.share).toBeGreaterThanOrEqual(0.88);
    }
  });

  test('are not the ranks of the runs, which hold it more seldom where districts are equal', () => {
    expect(equal?.runs.share).toBeLessThan(0.8);
    expect(equal?.runsOfAll.share).toBeLessThan(0.8);
  });

  test('say something where districts are far apart: three ranks of seven, not all', () => {
    expect(far?.pairs.width).toBeLessThan(3);
  });

  test('go with intervals of the score that hold the true score about as often', () => {
    for (const found of [equal, near, far]) expect(found?.score.share).toBeGreaterThan(0.85);
  });
});
