/**
 * How much more districts differ than chance alone lets them: the mean of the squared Pearson residuals
 * (O − E)/√E (Spiegelhalter 2005, Stat Med 24:1185, section 5, without winsorising). About 1 where only
 * chance is at work. Null where fewer than two districts can be compared.
 *
 * @param counts observed and expected counts; those expected as 0 are left out
 */
export function overDispersion(
  counts: readonly { readonly events: number; readonly expected: number }[],
): number | null {
  const squares = counts
    .filter(({ expected }) => expected > 0)
    .map(({ events, expected }) => (events - expected) ** 2 / expected);
  if (squares.length < 2) return null;
  return squares.reduce((sum, square) => sum + square, 0) / squares.length;
}
