import { requireCount, requireWhole } from './argument-ranges.ts';
import { delaySteps, type DelayStep } from './delay-steps.ts';
import type { Interval } from './interval.ts';
import { wilsonCI } from './wilson-ci.ts';

/** A completeness with its limits, as shares from 0 to 1. */
export interface ReportingCompleteness extends Interval {
  readonly completeness: number;
  /** How many incidents it rests on: the fewest at any delay that entered. */
  readonly incidents: number;
}

/**
 * How complete a month usually is when it is `age` months old: the share of the incidents recorded
 * within the longest delay seen that is recorded by then. Chain ladder on the delays from filing to
 * recording, backwards (Kalbfleisch & Lawless 1989, JASA 84:360; Lawless 1994, Can J Stat 22:15):
 * G(j) = Π over delays d > j of (1 − n_d/N_d), with n_d incidents of delay d and N_d of delay ≤ d, in the
 * months old enough to show d. What comes later than the longest delay is not in it.
 *
 * The interval is Wilson's, for as many trials as give the variance of G. It holds chance only: months
 * that differ in how fast they are recorded make it too narrow.
 *
 * @param months one row a past filing month: its counts by delay in whole months, from delay 0 to the
 *   last that has ended; old months have longer rows. One row of sums over settled months does too.
 * @param age in whole months, ≥ 0; from the longest delay on a month counts as complete
 * @param options.level coverage in (0, 1)
 * @param options.leastIncidents fewer of them at any delay that enters say too little
 * @returns null where there is too little history
 * @throws RangeError for a count or an age that is negative or not whole
 */
export function reportingCompleteness(
  months: readonly (readonly number[])[],
  age: number,
  { level = 0.95, leastIncidents = 30 }: { readonly level?: number; readonly leastIncidents?: number } = {},
): ReportingCompleteness | null {
  requireWhole(age, 0, 'age');
  requireWhole(leastIncidents, 1, 'number of incidents');
  months.flat().forEach(requireCount);
  const all = delaySteps(months);
  const steps = all.slice(age + 1);
  const settled = steps.length > 0 ? steps : all.slice(-1);
  const incidents = Math.min(...settled.map(({ upTo }) => upTo));
  if (all.length === 0 || incidents < leastIncidents) return null;
  if (steps.length === 0) return { completeness: 1, lower: 1, upper: 1, incidents };
  const completeness = steps.reduce((share, { late, upTo }) => share * (1 - late / upTo), 1);
  const trials = trialsOf(steps, completeness, incidents);
  const interval = wilsonCI(completeness * trials, trials, level);
  return interval === null ? null : { completeness, ...interval, incidents };
}

/** Trials of the binomial share with the variance of G (Greenwood's sum); of settled months all incidents. */
function trialsOf(steps: readonly DelayStep[], completeness: number, incidents: number): number {
  // Nothing came late, or all did: the sum has no variance to tell from.
  if (completeness === 1 || completeness === 0) return incidents;
  const greenwood = steps.reduce((total, { late, upTo }) => total + late / (upTo * (upTo - late)), 0);
  return (1 - completeness) / (completeness * greenwood);
}
