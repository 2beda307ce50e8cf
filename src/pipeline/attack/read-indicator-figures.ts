import type { Range } from '../../domain/disclosure/linear-program.ts';
import type { Indicator } from '../../domain/indicator/indicator.ts';
import { collaborationWords } from '../../i18n/collaboration-words.ts';
import type { Locale } from '../../i18n/locale.ts';
import { nameIn } from '../../i18n/sentences.ts';
import { attribute, elementsOf, hasClass, parseHtml, textOf, within, type Element } from './html-tree.ts';
import { readTable } from './html-table.ts';
import type { IndicatorFigure, IndicatorPart } from './indicator-figure.ts';
import { readNumber } from './read-number.ts';
import type { Clues } from './reading-clues.ts';
import type { Units } from './rounding-of.ts';

/** Pages whose figures are of indicators. */
export function isOfCollaboration(file: string): boolean {
  return /^(?:en\/)?collaboration\//.test(file);
}

type Names = Pick<Clues, 'areaIn' | 'periodIn'>;

/**
 * Every figure of an indicator that a reader finds on a page: in tables by their heads and captions, in lists that
 * name the area and the period above, and in sentences where a figure says which it is (`data-figure`).
 */
export function readIndicatorFigures(
  file: string,
  html: string,
  locale: Locale,
  indicators: readonly Indicator[],
  names: Names,
  units: Units,
): readonly IndicatorFigure[] {
  const elements = parseHtml(html);
  const reader: Reader = { file, locale, indicators, names, units };
  const notes = elements.filter(({ tagName }) => tagName === 'p').map((note) => textOf(note));
  return [
    ...elements.filter(({ tagName }) => tagName === 'table').flatMap((table) => tableFigures(reader, table)),
    ...elements.filter(({ tagName }) => tagName === 'li').flatMap((item) => listFigure(reader, item, notes)),
    ...elements
      .filter((element) => attribute(element, 'data-figure') !== null)
      .flatMap((element) => namedFigure(reader, element)),
  ];
}

interface Reader {
  readonly file: string;
  readonly locale: Locale;
  readonly indicators: readonly Indicator[];
  readonly names: Names;
  readonly units: Units;
}

function tableFigures(reader: Reader, table: Element): readonly IndicatorFigure[] {
  const { names } = reader;
  const { caption, rows } = readTable(table);
  return rows.flatMap(({ head: rowHead, cells }) => {
    const indicator = indicatorIn(reader, rowHead) ?? indicatorIn(reader, caption);
    if (indicator === null) return [];
    return cells.flatMap(({ columnHead, cell }) => {
      const part = partOf(reader, indicator, columnHead);
      const period = names.periodIn(columnHead) ?? names.periodIn(caption);
      const area = names.areaIn(rowHead) ?? names.areaIn(caption);
      if (part === null || period === null || area === null) return [];
      const value = figureIn(reader, indicator, part, cell);
      if (value === null) return [];
      return [{ file: reader.file, indicator: indicator.id, area, period, part, ...value }];
    });
  });
}

/** A column of a figure names it, or the period that it is of. */
function partOf({ locale, names }: Reader, indicator: Indicator, head: string): IndicatorPart | null {
  const text = head.trim();
  if (text === nameIn(locale, indicator.numerator)) return 'numerator';
  if (text === nameIn(locale, indicator.denominator)) return 'denominator';
  return text === collaborationWords(locale).value || names.periodIn(text) !== null ? 'value' : null;
}

function listFigure(reader: Reader, item: Element, notes: readonly string[]): readonly IndicatorFigure[] {
  const { names, indicators } = reader;
  const links = within(item, 'a').map((link) => attribute(link, 'href') ?? '');
  const indicator = indicators.find(({ id }) =>
    links.some((href) => href.endsWith(`/collaboration/indicators/${id}/`)),
  );
  const figure = elementsOf(item).find((element) => hasClass(element, 'indicator-figure'));
  const note = notes.find((text) => names.periodIn(text) !== null && names.areaIn(text) !== null);
  if (indicator === undefined || figure === undefined || note === undefined) return [];
  const [area, period] = [names.areaIn(note), names.periodIn(note)];
  const value = figureIn(reader, indicator, 'value', figure);
  if (area === null || period === null || value === null) return [];
  return [{ file: reader.file, indicator: indicator.id, area, period, part: 'value', ...value }];
}

/** `L1 621100 2026-09-r12` */
function namedFigure(reader: Reader, element: Element): readonly IndicatorFigure[] {
  const [id, area = '', period = ''] = (attribute(element, 'data-figure') ?? '').split(' ');
  const indicator = reader.indicators.find((one) => one.id === id);
  const value = indicator === undefined ? null : figureIn(reader, indicator, 'value', element);
  if (indicator === undefined || value === null) return [];
  return [{ file: reader.file, indicator: indicator.id, area, period, part: 'value', ...value }];
}

function figureIn(
  { units }: Reader,
  { counts, measure }: Indicator,
  part: IndicatorPart,
  cell: Element,
): { readonly value: Range; readonly interval: Range | null } | null {
  const isRange = (element: Element): boolean => hasClass(element, 'range') || element.tagName === 'small';
  // A ratio of sums is rounded to the whole percent, a sum as disclosure.json says.
  const coarse =
    counts !== 'money' ? 0 : part === 'value' ? (measure === 'money_share' ? 1 : 0) : units.money;
  const value = readNumber(textOf(cell, isRange), coarse);
  if (value === null) return null;
  const [range] = elementsOf(cell).filter((element) => hasClass(element, 'range'));
  const ends =
    range === undefined
      ? []
      : textOf(range)
          .split('–')
          .map((end) => readNumber(end));
  const [lower, upper] = ends;
  const interval =
    lower === undefined || lower === null || upper === undefined || upper === null
      ? null
      : { lower: (lower.lower + lower.upper) / 2, upper: (upper.lower + upper.upper) / 2 };
  return { value, interval };
}

/** The longest name that stands in a text. */
function indicatorIn({ locale, indicators }: Reader, text: string): Indicator | null {
  return indicators
    .filter((indicator) => text.includes(nameIn(locale, indicator.name)))
    .reduce<Indicator | null>(
      (longest, one) =>
        longest === null || nameIn(locale, one.name).length > nameIn(locale, longest.name).length
          ? one
          : longest,
      null,
    );
}
