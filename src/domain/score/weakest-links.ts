import { compositeIndex } from './composite-index.ts';
import type { CompositeMethod } from './composite-of-scores.ts';
import { normaliseGoalposts } from './normalise-goalposts.ts';
import type { ByIndicator, ScoredIndicator } from './scored-indicator.ts';

/** What an area would gain from one indicator. */
export interface WeakestLink {
  /** Id of the indicator. */
  readonly indicator: string;
  /** Both in the indicator's unit. */
  readonly value: number;
  readonly reference: number;
  /** Points of the composite, ≥ 0; 0 where the area is there already, or both lie beyond a goalpost. */
  readonly gain: number;
}

/**
 * Which indicators hold an area back most: by how much its composite would rise if one of them alone were raised to
 * the level of the reference, the most first and equals by id. It is arithmetic on what is published, not a forecast,
 * and says nothing of whether the distance is more than chance: `behindChances` does.
 *
 * @param values the area's, by id of the indicator
 * @param reference the city's
 * @returns only indicators that both have; null where the area's composite is not computable
 */
export function weakestLinks(
  indicators: readonly ScoredIndicator[],
  values: ByIndicator<number>,
  reference: ByIndicator<number>,
  method: CompositeMethod = {},
): readonly WeakestLink[] | null {
  const scoreOf = (of: ByIndicator<number>): number | null =>
    compositeIndex(indicators, [{ area: '', values: of }], method)[0]?.score ?? null;
  const base = scoreOf(values);
  if (base === null) return null;
  const links = indicators.flatMap(({ id, goalposts }): readonly WeakestLink[] => {
    const [own, theirs] = [values[id] ?? null, reference[id] ?? null];
    if (own === null || theirs === null) return [];
    const isBehind = normaliseGoalposts(own, goalposts) < normaliseGoalposts(theirs, goalposts);
    const raised = isBehind ? scoreOf({ ...values, [id]: theirs }) : base;
    return [{ indicator: id, value: own, reference: theirs, gain: Math.max(0, (raised ?? base) - base) }];
  });
  return links.toSorted((a, b) => b.gain - a.gain || (a.indicator < b.indicator ? -1 : 1));
}
