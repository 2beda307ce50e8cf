import { requireCount, requireWhole } from './argument-ranges.ts';
import { delaySteps } from './delay-steps.ts';

/**
 * The same chain ladder as `reportingCompleteness`, of every age at once (Kalbfleisch & Lawless 1989, JASA
 * 84:360): G(j) = Π over delays d > j of (1 − n_d/N_d), a share of what is recorded within the longest delay that
 * enough incidents could show. It never falls with the age.
 *
 * @param cohorts one row a filing cohort: its counts by delay, from 0 to the last that has ended
 * @param leastIncidents a delay that fewer of them could show, and every longer one, is left out
 * @returns shares from 0 to 1, one an age from 0 to that longest delay; empty where there is no such delay
 * @throws RangeError for a count that is negative or not whole
 */
export function recordingCurve(
  cohorts: readonly (readonly number[])[],
  leastIncidents: number,
): readonly number[] {
  requireWhole(leastIncidents, 1, 'number of incidents');
  cohorts.flat().forEach(requireCount);
  const all = delaySteps(cohorts);
  const steps = all.slice(0, all.findLastIndex(({ upTo }) => upTo >= leastIncidents) + 1);
  const curve: number[] = [];
  let share = 1;
  for (const { late, upTo } of [...steps].reverse()) {
    curve.unshift(share);
    // Nothing came as early as that.
    if (upTo > 0) share *= 1 - late / upTo;
  }
  return curve;
}
