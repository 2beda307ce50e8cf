import type { IndicatorFacts } from '../../src/pipeline/tabulate/indicators/indicator-facts.ts';
import type { BuiltSite } from './site-pages.ts';

/** Two counts that only their indicator has beside each other. */
export interface CountPair {
  /** Indicator, area and period. */
  readonly of: string;
  readonly numerator: number;
  readonly denominator: number;
}

/** Smaller numbers stand beside each other by chance. */
const LEAST = 300;
/** Bytes between the two, markup included. */
const REACH = 160;

/** Every pair large enough to be told from chance. */
export function countPairs(facts: IndicatorFacts, indicators: readonly string[]): readonly CountPair[] {
  return indicators.flatMap((indicator) =>
    facts.periods.flatMap((period) =>
      facts.areas.flatMap((area) => {
        const fact = facts.at(indicator, area, period);
        if (fact.state !== 'supplied') return [];
        const { numerator, denominator } = fact.tally;
        const isTelling =
          Number.isInteger(numerator) &&
          Math.min(numerator, denominator) >= LEAST &&
          numerator !== denominator;
        return isTelling ? [{ of: `${indicator} ${area} ${period}`, numerator, denominator }] : [];
      }),
    ),
  );
}

/** Where both counts of a pair stand close together, in whatever order and in any file. */
export function countsBeside(site: BuiltSite, pairs: readonly CountPair[]): readonly string[] {
  return [...site.files].flatMap(([file, bytes]) => {
    const places = new Map<number, number[]>();
    for (const match of bytes.toString('latin1').matchAll(/\d[\d,]*(?:\.\d+)?/g)) {
      const number = Number(match[0].replaceAll(',', ''));
      if (number < LEAST) continue;
      const known = places.get(number);
      if (known === undefined) places.set(number, [match.index]);
      else known.push(match.index);
    }
    return pairs.flatMap(({ of, numerator, denominator }) => {
      const [above, below] = [places.get(numerator) ?? [], places.get(denominator) ?? []];
      const isTold = above.some((one) => below.some((other) => Math.abs(one - other) <= REACH));
      return isTold ? [`${of} in ${file}`] : [];
    });
  });
}
