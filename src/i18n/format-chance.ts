import { formatNumber } from './format.ts';
import type { Locale } from './locale.ts';

/** A round percentage that a probability lies below: `3.2%`, at least `0.1%`. */
export function chanceBelow(locale: Locale, probability: number): string {
  return `${formatNumber(locale, Math.floor(probability * 1000 + 1) / 10, 1)}%`;
}

/** `5%`: a probability or share in whole per cent. */
export function wholePercent(locale: Locale, share: number): string {
  return `${formatNumber(locale, share * 100)}%`;
}
