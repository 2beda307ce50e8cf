import type { Range } from '../../domain/disclosure/linear-program.ts';

const NUMBER = /^(-?\d[\d,]*(?:\.(\d+))?)\s*(万|m)?$/;
const SCALES: Readonly<Record<string, number>> = { 万: 10_000, m: 1_000_000 };

/**
 * A figure as a page prints it, with all that its last place allows; null where the text is no figure.
 * @param roundedTo what figures of this kind are rounded to before they are printed; 0 for nothing
 */
export function readNumber(text: string, roundedTo = 0): Range | null {
  const found = NUMBER.exec(text.trim());
  if (found === null) return null;
  const [, digits = '', decimals = '', unit = ''] = found;
  const scale = SCALES[unit] ?? 1;
  const value = Number(digits.replaceAll(',', '')) * scale;
  const lastPlace = decimals === '' && unit === '' ? 0 : scale * 10 ** -decimals.length;
  const coarse = value === 0 ? 0 : roundedTo;
  // Rounded to thousands and then printed in tenths of a million, a figure has been rounded twice.
  const half = (lastPlace > coarse ? lastPlace + coarse : coarse) / 2;
  return { lower: value - half, upper: value + half };
}
