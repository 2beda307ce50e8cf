import { randomLcg, randomPoisson } from 'd3';

import { funnelPower } from '../../src/domain/statistics/funnel-power.ts';
import { VERDICT_LEVEL, verdictOf } from '../../src/domain/verdict.ts';

/** A region in which cases happen: what chance alone does with it is drawn. */
export interface RiskRegion {
  /** Share of each district of the region’s residents, adding up to 1. */
  readonly shares: readonly number[];
  /** Cases to be expected in each month. */
  readonly monthly: readonly number[];
  /** Share of the cases of which the place is not known, 0–1. */
  readonly unplaced: number;
}

export interface FalseAlarms {
  readonly months: number;
  /** Months in which at least one district is marked as different. */
  readonly alarmed: number;
  /** Marks, of which a month may have several. */
  readonly marks: number;
}

/** Every month so many times over, all districts with the same risk. */
export function falseAlarms(region: RiskRegion, rounds: number, seed: number): FalseAlarms {
  const draw = randomPoisson.source(randomLcg(seed));
  const { shares, monthly, unplaced } = region;
  let [months, alarmed, marks] = [0, 0, 0];
  for (let round = 0; round < rounds; round += 1)
    for (const cases of monthly) {
      const counts = shares.map((share) => draw(cases * (1 - unplaced) * share)());
      const total = counts.reduce((sum, count) => sum + count, draw(cases * unplaced)());
      const marked =
        total === 0 ? 0 : shares.filter((share, at) => isMarked(counts[at] ?? 0, total * share)).length;
      months += 1;
      alarmed += marked > 0 ? 1 : 0;
      marks += marked;
    }
  return { months, alarmed, marks };
}

function isMarked(count: number, expected: number): boolean {
  return verdictOf(count, expected) !== 'undistinguished';
}

export interface Planted {
  readonly months: number;
  /** Months in which the district is marked as above. */
  readonly found: number;
  /** As many as the powers lead one to expect, each worked out from what is published of its month. */
  readonly promised: number;
  /** Standard deviation of that number. */
  readonly deviation: number;
}

/** One district has the region’s rate times `ratio`; the others share the rest by their residents. */
export function plantedEffect(
  { shares, monthly }: RiskRegion,
  district: number,
  ratio: number,
  rounds: number,
  seed: number,
): Planted {
  const draw = randomPoisson.source(randomLcg(seed));
  const share = shares[district] ?? 0;
  let [months, found, promised, variance] = [0, 0, 0, 0];
  for (let round = 0; round < rounds; round += 1)
    for (const cases of monthly) {
      const count = draw(cases * ratio * share)();
      const total = count + draw(cases * (1 - ratio * share))();
      if (total === 0) continue;
      const { above } = funnelPower({ total, share }, ratio, VERDICT_LEVEL);
      months += 1;
      found += verdictOf(count, total * share) === 'above' ? 1 : 0;
      promised += above;
      variance += above * (1 - above);
    }
  return { months, found, promised, deviation: Math.sqrt(variance) };
}
