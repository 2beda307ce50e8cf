import type { Locale } from './locale.ts';

/**
 * What stands behind a sum: the code in English, the currency's own name in Chinese. That of China is 元 in everyday
 * words; CLDR's 人民币 is no unit.
 *
 * @param currency ISO 4217
 */
export function moneyUnit(locale: Locale, currency: string): string {
  if (locale === 'en') return currency;
  if (currency === 'CNY') return '元';
  return new Intl.DisplayNames(locale, { type: 'currency' }).of(currency) ?? currency;
}
