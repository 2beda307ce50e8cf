/** A bar of a round length. */
export interface ScaleBar {
  readonly kilometres: number;
  /** In view-box units. */
  readonly length: number;
}

/**
 * The longest bar of 1, 2 or 5 times a power of ten kilometres that fits.
 * @param kilometresPerUnit > 0
 * @param longest in view-box units, > 0
 */
export function scaleBar(kilometresPerUnit: number, longest: number): ScaleBar {
  const room = kilometresPerUnit * longest;
  const power = 10 ** Math.floor(Math.log10(room));
  const kilometres = [5, 2, 1].map((step) => step * power).find((candidate) => candidate <= room) ?? power;
  return { kilometres, length: Math.round((kilometres / kilometresPerUnit) * 10) / 10 };
}
