/** A coordinate to a tenth of a unit: finer than any screen shows, and the same in every file. */
export function tenths(value: number): number {
  const rounded = Math.round(value * 10) / 10;
  return rounded === 0 ? 0 : rounded;
}
