import { requireCount, requirePositive } from './argument-ranges.ts';

export interface AreaCount {
  /** A whole number ≥ 0. */
  readonly events: number;
  /** > 0 */
  readonly population: number;
}

export interface EmpiricalBayes {
  /** b: the rate of all areas together, events per person. */
  readonly overallRate: number;
  /**
   * A: the variance between areas that chance does not explain, ≥ 0. At 0 every area takes the overall
   * rate: with seven areas that is common, and must be said.
   */
  readonly varianceBetween: number;
  /** In the order of the areas, events per person. */
  readonly rates: readonly { readonly raw: number; readonly smoothed: number }[];
}

/**
 * Rates drawn towards the overall rate, the more the smaller the population (Marshall 1991, Applied
 * Statistics 40:283, global estimator): b = ΣO/Σn, s² = Σn(r−b)²/Σn, A = max(0, s² − b/n̄),
 * r* = b + A/(A + b/n)·(r − b). A smoothed layer for the eye, never for ranking.
 *
 * @returns null where there is no area
 * @throws RangeError for a count that is negative or not whole, or a population not above 0
 */
export function empiricalBayesMarshallGlobal(areas: readonly AreaCount[]): EmpiricalBayes | null {
  if (areas.length === 0) return null;
  for (const { events, population } of areas) {
    requireCount(events);
    requirePositive(population, 'population');
  }
  const population = areas.reduce((total, area) => total + area.population, 0);
  const overallRate = areas.reduce((total, area) => total + area.events, 0) / population;
  const spread = areas.reduce(
    (total, area) => total + area.population * (area.events / area.population - overallRate) ** 2,
    0,
  );
  const byChance = (overallRate * areas.length) / population;
  const varianceBetween = Math.max(0, spread / population - byChance);
  return {
    overallRate,
    varianceBetween,
    rates: areas.map((area) => {
      const raw = area.events / area.population;
      const trust =
        varianceBetween === 0 ? 0 : varianceBetween / (varianceBetween + overallRate / area.population);
      return { raw, smoothed: overallRate + trust * (raw - overallRate) };
    }),
  };
}
