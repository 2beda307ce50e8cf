import type { Indicator } from '../domain/indicator/indicator.ts';
import type { Goalposts } from '../domain/score/normalise-goalposts.ts';
import { formatIndicatorNumber } from '../i18n/format-indicator.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Markup } from './markup.ts';
import { formula, fraction, group, number, operator, symbol } from './mathml.ts';

/**
 * How the value of an indicator becomes its score: that of `normaliseGoalposts`, with the goalposts of this one. Their
 * order is its direction, so that the same formula serves both.
 */
export function goalpostFormula(
  locale: Locale,
  indicator: Pick<Indicator, 'id' | 'measure' | 'factor'>,
  { low, high }: Goalposts,
): Markup {
  const end = (value: number): Markup => number(goalpostFigure(locale, indicator, value));
  const ratio = fraction(
    group(symbol(indicator.id), operator('−'), end(low)),
    group(end(high), operator('−'), end(low)),
  );
  const inner = group(
    operator('('),
    number('0'),
    operator(','),
    number('100'),
    operator('×'),
    ratio,
    operator(')'),
  );
  return formula(
    symbol('s'),
    operator('='),
    symbol('min'),
    operator('('),
    number('100'),
    operator(','),
    symbol('max'),
    inner,
    operator(')'),
  );
}

/** A goalpost as it was set: without the decimals that a measured figure has. */
export function goalpostFigure(
  locale: Locale,
  indicator: Pick<Indicator, 'measure' | 'factor'>,
  value: number,
): string {
  return formatIndicatorNumber(locale, indicator, value)
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '');
}
