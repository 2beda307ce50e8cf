import { requireCount } from './argument-ranges.ts';
import { countSumDistribution, probabilityAtLeast } from './count-sum-distribution.ts';
import { holmAdjusted } from './holm-adjusted.ts';
import { hypergeometricDistribution } from './hypergeometric-distribution.ts';

/** What one of several has within one layer (a kind of request, a quarter), and what all have there, itself included. */
export interface LayerCounts {
  /** Whole numbers; events ≤ trials ≤ allTrials, events ≤ allEvents ≤ allTrials. */
  readonly events: number;
  readonly trials: number;
  readonly allEvents: number;
  readonly allTrials: number;
}

/** When one is named. */
export interface NamingRule {
  /** Probability, at most, that anything at all is named where nothing is wrong; in (0, 1). */
  readonly level: number;
  /** One with fewer trials is not judged, nor one beside which the others have fewer. */
  readonly leastTrials: number;
  /** One is named only where its share exceeds that of the others by as much: a small gap is none, however sure. */
  readonly leastGap: number;
}

export type StandingOut =
  | {
      /** `named`: more events than chance explains, with allowance for the number of those judged. */
      readonly verdict: 'named' | 'undistinguished';
      readonly events: number;
      readonly trials: number;
      /** Events it would have at the shares of the others, layer by layer. */
      readonly expected: number;
      /** Exact one-sided p-value, and the same allowing for the number of those judged (Holm 1979). */
      readonly p: number;
      readonly adjustedP: number;
    }
  | {
      /** `too-few` trials of its own; `alone`: too few of the others to compare with. */
      readonly verdict: 'too-few' | 'alone';
      readonly events: number;
      readonly trials: number;
    };

/**
 * Which of several have more events than the others in the same layers let one expect: within each layer any
 * trials are as likely to be its own as any others (Fisher’s exact test, one-sided; over several layers the sum of
 * independent hypergeometric counts). Exact whatever the sizes; the level holds for all of them together.
 *
 * @param layersOf of each of those compared; a layer in which it has no trial changes nothing
 * @returns one result each, in the same order
 * @throws RangeError for counts that are no parts of each other
 */
export function standingOut(
  layersOf: readonly (readonly LayerCounts[])[],
  { level, leastTrials, leastGap }: NamingRule,
): readonly StandingOut[] {
  const judged = layersOf.map((layers) => judge(layers, leastTrials));
  const tested = judged.flatMap((one) => ('p' in one ? [one.p] : []));
  const adjusted = holmAdjusted(tested);
  let place = 0;
  return judged.map((one) => {
    if (!('p' in one)) return one;
    const adjustedP = adjusted[place] ?? 1;
    place += 1;
    const isWide = (one.events - one.expected) / one.trials >= leastGap;
    return { verdict: adjustedP <= level && isWide ? 'named' : 'undistinguished', ...one, adjustedP };
  });
}

type Judged =
  | Omit<Extract<StandingOut, { readonly p: number }>, 'verdict' | 'adjustedP'>
  | Extract<StandingOut, { readonly verdict: 'too-few' | 'alone' }>;

function judge(layers: readonly LayerCounts[], leastTrials: number): Judged {
  layers.forEach(requireParts);
  // Where the others have nothing, nothing can be compared. In one order: sums depend on it in the last digit.
  const shared = layers
    .filter(({ trials, allTrials }) => trials > 0 && allTrials > trials)
    .sort(
      (a, b) =>
        a.allTrials - b.allTrials || a.trials - b.trials || a.allEvents - b.allEvents || a.events - b.events,
    );
  const own = { events: sumOf(layers, 'events'), trials: sumOf(layers, 'trials') };
  if (own.trials < leastTrials) return { verdict: 'too-few', ...own };
  const trials = sumOf(shared, 'trials');
  if (trials < leastTrials || sumOf(shared, 'allTrials') - trials < leastTrials)
    return { verdict: 'alone', ...own };
  const events = sumOf(shared, 'events');
  const distribution = countSumDistribution(
    shared.map((layer) => hypergeometricDistribution(layer.trials, layer.allEvents, layer.allTrials)),
  );
  const expected = shared.reduce((sum, layer) => {
    const others = (layer.allEvents - layer.events) / (layer.allTrials - layer.trials);
    return sum + layer.trials * others;
  }, 0);
  return { events, trials, expected, p: probabilityAtLeast(distribution, events) };
}

function sumOf(layers: readonly LayerCounts[], key: keyof LayerCounts): number {
  return layers.reduce((sum, layer) => sum + layer[key], 0);
}

function requireParts({ events, trials, allEvents, allTrials }: LayerCounts): void {
  [events, trials, allEvents, allTrials].forEach(requireCount);
  const isSound = events <= trials && events <= allEvents && allEvents - events <= allTrials - trials;
  if (!isSound) throw new RangeError(`not parts: ${events} of ${trials}, ${allEvents} of ${allTrials}`);
}
