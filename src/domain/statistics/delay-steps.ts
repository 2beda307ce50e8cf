/** What one longer delay adds: how many of the incidents up to it came exactly then. */
export interface DelayStep {
  readonly late: number;
  readonly upTo: number;
}

/**
 * One step a delay, from 0 to the longest seen, each out of the cohorts old enough to show it.
 *
 * @param cohorts one row a filing cohort: its counts by delay, from 0 to the last that has ended
 */
export function delaySteps(cohorts: readonly (readonly number[])[]): readonly DelayStep[] {
  const length = Math.max(0, ...cohorts.map((counts) => counts.length));
  const late = Array.from({ length }, () => 0);
  const upTo = Array.from({ length }, () => 0);
  for (const counts of cohorts) {
    let sum = 0;
    for (const [delay, count] of counts.entries()) {
      sum += count;
      late[delay] = (late[delay] ?? 0) + count;
      upTo[delay] = (upTo[delay] ?? 0) + sum;
    }
  }
  return late.map((count, delay) => ({ late: count, upTo: upTo[delay] ?? 0 }));
}
