import type { Indicator } from '../domain/indicator/indicator.ts';
import { formatNumber } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import { nameIn } from '../i18n/sentences.ts';
import type { Markup } from './markup.ts';
import { formulaOfText } from './formula-of-text.ts';
import { formula, fraction, number, operator, symbol, words } from './mathml.ts';

/** Terms in words are broken here, so that a phone shows all of a formula. In type sizes. */
const WIDEST_TERM = 11;
const PER_CENT = 100;

type Defined = Pick<Indicator, 'id' | 'measure' | 'factor' | 'numerator' | 'denominator'>;

/** How an indicator comes out of its numerator and denominator, or of the groups that were asked. */
export function indicatorFormula(locale: Locale, indicator: Defined): Markup {
  const { id, measure, factor, numerator, denominator } = indicator;
  if (measure === 'mean') return formulaOfText(`{${id}} = ${WEIGHTED_MEAN}`, true);
  const ratio = fraction(
    words(nameIn(locale, numerator), WIDEST_TERM),
    words(nameIn(locale, denominator), WIDEST_TERM),
  );
  if (factor === 1) return formula(symbol(id), operator('='), ratio);
  const times = factor === PER_CENT ? [number('100'), operator('%')] : [number(formatNumber(locale, factor))];
  return formula(symbol(id), operator('='), ratio, operator('×'), ...times);
}

/** Of the groups of a stratified sample (Cochran 1977, Sampling Techniques, eq. 5.1). */
const WEIGHTED_MEAN = '(sum_h W_h x_h) / (sum_h W_h)';
