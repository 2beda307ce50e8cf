import { earsC } from '../../src/domain/statistics/ears-c.ts';
import { normalQuantile } from '../../src/domain/statistics/normal-quantile.ts';

/** What surveillance::earsC takes for C3 where nothing is asked. */
const ALPHA = 0.025;

/**
 * Alarms of C3 as R's surveillance 1.20 gives them, out of the project's C2: its threshold is
 * max(0, count + sd·(z − carried)), with the count where Hutwagner et al. 2003 have the mean. An alarm so
 * says that the two periods before were high. A case asks for it; the project has C1 and C2 only.
 */
export function surveillanceC3(counts: readonly number[], baseline: number): readonly number[] {
  const points = earsC(counts, 'C2', { baseline });
  const excesses = points.map((point, at) =>
    point === null ? 0 : Math.max(0, ((counts[at] ?? 0) - point.mean) / point.sd - 1),
  );
  return counts.map((count, at) => {
    const carried = (excesses[at - 1] ?? 0) + (excesses[at - 2] ?? 0);
    const upper = count + (points[at]?.sd ?? 0) * (normalQuantile(1 - ALPHA) - carried);
    return Number(count > Math.max(0, upper));
  });
}
