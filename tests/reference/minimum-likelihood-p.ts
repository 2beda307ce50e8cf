import { logChoose } from '../../src/domain/statistics/binomial-distribution.ts';

/** As R's binom.test allows for rounding between equally likely counts. */
const SLACK = 1 + 1e-7;

/**
 * Two-sided p-value as R's poisson.test and binom.test take it: the probability of all counts that are
 * at most as likely as the observed one. A case asks for it; the site shows intervals and no p-values,
 * because this one and the central interval can disagree.
 */
export function minimumLikelihoodP(events: number, trials: number, chance: number): number {
  const likely = Array.from({ length: trials + 1 }, (_, count) =>
    Math.exp(logChoose(trials, count) + count * Math.log(chance) + (trials - count) * Math.log1p(-chance)),
  );
  const most = (likely[events] ?? 0) * SLACK;
  return likely.filter((probability) => probability <= most).reduce((total, one) => total + one, 0);
}
