import type { MeasureId } from '../domain/published-frame.ts';
import type { PublishedValue } from '../domain/published-value.ts';
import type { CitedFigure, DisclosureRules } from '../domain/text-figures.ts';
import { figureWords } from './figure-words.ts';
import { formatNumber, formatPublished } from './format.ts';
import type { Locale } from './locale.ts';

/** `2,217起（示例）`, `数值不公布`: a published value inside a sentence, with its unit. */
export function publishedText(
  locale: Locale,
  measure: MeasureId,
  value: PublishedValue,
  isSynthetic: boolean,
): string {
  const text = figureWords(locale);
  if (value.state !== 'value' && value.state !== 'zero') return text.states[value.state].short;
  const figure = withUnit(locale, measure, formatPublished(locale, measure, value));
  if (!isSynthetic) return figure;
  return locale === 'en' ? `${figure} (${text.synthetic.mark})` : `${figure}（${text.synthetic.mark}）`;
}

function withUnit(locale: Locale, measure: MeasureId, figure: string): string {
  switch (measure) {
    case 'filed':
      return locale === 'en' ? `${figure} incidents` : `${figure}起`;
    case 'prevented':
      return locale === 'en' ? `${figure} attempts` : `${figure}起`;
    case 'rate':
      return locale === 'en' ? `${figure} per 10,000 residents` : `每万人${figure}起`;
    case 'clearance':
      return `${figure}%`;
    default:
      return locale === 'en' ? `${figure} CNY` : `${figure}元`;
  }
}

const ENGLISH_UNITS: Readonly<Record<string, string>> = {
  起: ' cases',
  案: ' cases',
  件: ' cases',
  元: ' CNY',
  名: ' people',
  人: ' people',
  人次: ' people',
  '%': '%',
  个百分点: ' percentage points',
};

const ENGLISH_QUALIFIERS: Readonly<Record<CitedFigure['qualifier'], string>> = {
  exact: '',
  nearly: 'nearly ',
  more_than: 'more than ',
  at_least: 'at least ',
};

/** `近2万起`, `nearly 20,000 cases`; null where English has no word for the unit. */
export function citedText(locale: Locale, figure: CitedFigure): string | null {
  const { value, unit, qualifier, valueBase, baseUnit } = figure;
  if (locale === 'en') {
    const words = ENGLISH_UNITS[baseUnit];
    return words === undefined ? null : `${ENGLISH_QUALIFIERS[qualifier]}${plain(locale, valueBase)}${words}`;
  }
  const number = plain(locale, value);
  switch (qualifier) {
    case 'nearly':
      return `近${number}${unit}`;
    case 'more_than':
      // 6万余个，1500余名
      return /^[万亿]/.test(unit) ? `${number}${unit.charAt(0)}余${unit.slice(1)}` : `${number}余${unit}`;
    case 'at_least':
      return `${number}${unit}以上`;
    case 'exact':
      return `${number}${unit}`;
  }
}

/** A limit of disclosure with its unit. */
export function ruleText(locale: Locale, rule: keyof DisclosureRules, value: number): string {
  const number = plain(locale, value);
  switch (rule) {
    case 'largest_share':
    case 'sum_share':
      return `${number}%`;
    case 'money':
    case 'median':
      return locale === 'en' ? `${number} CNY` : `${number}元`;
    case 'min_count':
      return number;
  }
}

/** With as many decimals as there are, two at most. */
function plain(locale: Locale, value: number): string {
  const digits = [0, 1, 2].find((places) => Number(value.toFixed(places)) === value) ?? 2;
  return formatNumber(locale, value, digits);
}
