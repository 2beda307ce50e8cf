/** Two fixed ends of an indicator, in its unit. Their order is its direction. */
export interface Goalposts {
  /** Scores 0. */
  readonly low: number;
  /** Scores 100; below `low` where less is better. */
  readonly high: number;
}

/**
 * Score of a value between two fixed ends, 0–100, truncated there: 100 (x − low) / (high − low) (UNDP 2020, Human
 * Development Report, technical note 1, eq. 1; OECD/JRC 2008, Handbook on Constructing Composite Indicators, step 5).
 * Unlike the least and the most of a year, goalposts leave the scores of past years as they are.
 *
 * @param value in the indicator's unit; null where there is none, which stays null
 * @throws RangeError where the goalposts are one, or one of the three is not finite
 */
export function normaliseGoalposts(value: number, goalposts: Goalposts): number;
export function normaliseGoalposts(value: number | null, goalposts: Goalposts): number | null;
export function normaliseGoalposts(value: number | null, { low, high }: Goalposts): number | null {
  if (!Number.isFinite(low) || !Number.isFinite(high) || low === high)
    throw new RangeError(`not two goalposts: ${low} and ${high}`);
  if (value === null) return null;
  if (!Number.isFinite(value)) throw new RangeError(`not a value: ${value}`);
  const score = (100 * (value - low)) / (high - low);
  return Math.min(100, Math.max(0, score));
}
