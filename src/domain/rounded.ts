/**
 * The one rounding of printed figures: halves of the decimal number as it is written go away from zero, 1.075 becomes
 * 1.08. What is stored for 1.075 lies below it, and rounding that would print 1.07.
 *
 * @param digits decimal places, 0 or more
 */
export function rounded(value: number, digits: number): number {
  const size = Math.abs(value);
  // Beyond these a number is written with an exponent: it has no decimals to round, or none that are kept.
  if (size >= 1e21 || !Number.isFinite(value)) return value;
  if (size < 1e-6) return 0 * value;
  return Math.sign(value) * Number(`${Math.round(Number(`${size}e${digits}`))}e-${digits}`);
}
