import { randomGamma, randomPoisson } from 'd3-random';

import { campaignVerdict, type CampaignVerdict } from '../../src/domain/publicity/campaign-verdict.ts';
import { randomStream, type RandomStream } from '../../src/domain/score/random-stream.ts';
import type { PairedMonth } from '../../src/domain/statistics/share-dispersion.ts';

/** A place with a campaign among places without: what chance alone does with it is drawn. */
export interface CampaignScenario {
  /** Cases a month to be expected, on the average of a year. */
  readonly treated: number;
  readonly control: number;
  readonly before: number;
  readonly after: number;
  /** Variance of a month’s count over its mean where nothing but the month changes; 1 is Poisson. */
  readonly dispersion: number;
  /** What the campaign multiplies the rate by; 1 where it does nothing. */
  readonly effect: number;
}

export type CampaignShares = Readonly<Record<CampaignVerdict, number>> & {
  /** Mean chance of seeing a fall by a third, as the page prints it; null where no set could say. */
  readonly printedPower: number | null;
};

/** How often each verdict is given, as shares of so many data sets. Both places have the same season. */
export function campaignShares(scenario: CampaignScenario, sets: number, seed: number): CampaignShares {
  const told = { change: 0, 'no-visible-change': 0, 'not-enough-data': 0 };
  const printed: number[] = [];
  for (let set = 0; set < sets; set += 1) {
    const random = randomStream(seed, String(set));
    const months = (from: number, count: number, effect: number): readonly PairedMonth[] =>
      Array.from({ length: count }, (_, at) => {
        const season = 1 + 0.3 * Math.sin((2 * Math.PI * (from + at)) / 12);
        return {
          treated: draw(scenario.treated * season * effect, scenario.dispersion, random),
          control: draw(scenario.control * season, scenario.dispersion, random),
        };
      });
    const { verdict, power } = campaignVerdict({
      before: months(0, scenario.before, 1),
      after: months(scenario.before, scenario.after, scenario.effect),
    });
    told[verdict] += 1 / sets;
    if (power !== null) printed.push(power);
  }
  const printedPower =
    printed.length === 0 ? null : printed.reduce((sum, power) => sum + power, 0) / printed.length;
  return { ...told, printedPower };
}

/** Poisson, or negative binomial with so many times its mean for variance. */
function draw(mean: number, dispersion: number, random: RandomStream): number {
  const rate =
    dispersion === 1 ? mean : randomGamma.source(random)(mean / (dispersion - 1), dispersion - 1)();
  return randomPoisson.source(random)(rate)();
}
