import { directionOf } from './direction.ts';
import { observationDraws } from './observation-draws.ts';
import { randomStream } from './random-stream.ts';
import type { ByIndicator, ScoredIndicator } from './scored-indicator.ts';
import type { Observation } from './observation.ts';

export interface BehindSettings {
  /** Told beside the results: the same seed gives the same ones. */
  readonly seed: number;
  /** ≥ 1; with 2000 a chance is good to about ± 0.02. */
  readonly runs: number;
}

/**
 * How likely an area truly is behind the reference in each indicator, 0–1, given what was observed of both; a tie counts
 * half. To be shown beside `weakestLinks`: an indicator of few cases may hold an area back by chance alone. The two are
 * drawn apart from each other; where the area is a part of the reference, as a district of its city, they are nearer to
 * each other than that, and a chance is then rather too near to one half.
 *
 * @returns null where one of the two has no value
 */
export function behindChances(
  indicators: readonly ScoredIndicator[],
  observed: ByIndicator<Observation>,
  reference: ByIndicator<Observation>,
  { seed, runs }: BehindSettings,
): Readonly<Record<string, number | null>> {
  return Object.fromEntries(
    indicators.map(({ id, goalposts }) => {
      const [own, theirs] = [observed[id] ?? null, reference[id] ?? null];
      if (own === null || theirs === null) return [id, null];
      const drawOwn = observationDraws(own, randomStream(seed, 'own', id));
      const drawTheirs = observationDraws(theirs, randomStream(seed, 'reference', id));
      let behind = 0;
      for (let run = 0; run < runs; run += 1) {
        const ahead = directionOf(goalposts) * (drawOwn() - drawTheirs());
        behind += ahead < 0 ? 1 : ahead === 0 ? 0.5 : 0;
      }
      return [id, behind / runs];
    }),
  );
}
