/**
 * From 0–100 to 1–100, so that a geometric mean can be taken: with a 0 in it the mean would be 0 whatever the others
 * are (OECD/JRC 2008, Handbook on Constructing Composite Indicators, step 6.2; so does COINr).
 */
export function rescaleAboveZero(score: number): number {
  return 1 + 0.99 * score;
}
