import type { ShareFound } from '../domain/publicity/share-found.ts';
import { formatNumber } from './format.ts';
import type { Locale } from './locale.ts';
import { bracketed } from './punctuation.ts';

/** In whole percent with its interval, `42%（36–49%）`; a dash where it is not told. */
export function formatShare(locale: Locale, share: ShareFound | null): string {
  if (share === null) return '—';
  const [value, lower, upper] = [share.value, share.lower, share.upper].map((one) =>
    formatNumber(locale, one),
  );
  return `${value ?? ''}%${bracketed(locale, `${lower ?? ''}–${upper ?? ''}%`)}`;
}
