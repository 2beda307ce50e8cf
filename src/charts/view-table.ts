import { UNASSIGNED, type AreaCode } from '../domain/area-code.ts';
import { citationOf } from '../domain/citation.ts';
import { changeVerdict } from '../domain/change-verdict.ts';
import { cellsOfPeriod } from '../domain/frame-index.ts';
import type { PeriodKey } from '../domain/period.ts';
import { isChangeProvisional } from '../domain/provisional.ts';
import { comparesWithMonthBefore } from '../domain/spring-festival.ts';
import {
  filedOf,
  valueOf,
  type ComparisonId,
  type MeasureId,
  type PublishedCell,
  type PublishedFrame,
} from '../domain/published-frame.ts';
import { publishedInterval, publishedNumber, type PublishedValue } from '../domain/published-value.ts';
import { citedIn } from '../i18n/cited-in.ts';
import { explorerWords } from '../i18n/explorer-words.ts';
import { figureWords } from '../i18n/figure-words.ts';
import { formatInterval, formatPublished, formatRatio } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import { changeName, largestShareWords } from '../i18n/view-sentences.ts';
import type { Figured } from './map-figures.ts';
import { element, type Markup } from './markup.ts';
import { widthInEms } from './wrap-text.ts';

export const COMPARISONS: readonly ComparisonId[] = ['year_on_year', 'period_on_period'];

/** Columns that a phone has room for beside each other. */
const MOST_BESIDE = 4;
/** Of an area's name, in type sizes, that leaves room for them. */
const LONGEST_BESIDE = 5;

/** A row: an area, its printed name, and the page on it where there is one. */
export interface TableArea {
  readonly code: AreaCode;
  readonly name: string;
  readonly href: string | null;
}

/** What stands in the columns of a view's table: the measure, with the count that it hangs on. */
export function tableMeasures(frame: PublishedFrame, measure: MeasureId): readonly MeasureId[] {
  const wanted: readonly MeasureId[] =
    measure === 'rate' || measure === 'filed' ? ['filed', 'rate'] : ['filed', measure];
  return wanted.filter((candidate) => frame.measures.includes(candidate));
}

/** Comparisons speak of incidents filed; beside another measure they would be taken for its own. */
export function tableComparisons(frame: PublishedFrame, { measure, type }: Figured): readonly ComparisonId[] {
  if (measure !== 'rate' && measure !== 'filed') return [];
  return COMPARISONS.filter((id) =>
    frame.cells.some((cell) => cell.type === type && cell.changes[id] !== undefined),
  );
}

/** A column besides those of the frame, right of the measures; an area that it leaves out has a dash. */
export interface AddedColumn {
  readonly head: string;
  readonly figures: ReadonlyMap<AreaCode, string>;
}

/** The figures of one view, districts first, the region last. */
export function viewTable(
  locale: Locale,
  frame: PublishedFrame,
  period: PeriodKey,
  figured: Figured,
  areas: readonly TableArea[],
  total: AreaCode,
  caption: string,
  added: AddedColumn | null = null,
): Markup {
  const text = figureWords(locale);
  const words = explorerWords(locale);
  const cells = cellsOfPeriod(frame, period, figured.type);
  const measures = tableMeasures(frame, figured.measure);
  const comparisons = tableComparisons(frame, figured);
  const judged = measures.includes('rate') ? 'rate' : figured.measure;
  const hasVerdicts = frame.cells.some((cell) => cell.verdicts[judged] !== undefined);
  const hasBands = figured.measure === 'loss' && frame.cells.some((cell) => cell.largestCase !== null);
  const head = [
    text.table.area,
    ...measures.map((measure) => text.measures[measure].column),
    ...(added === null ? [] : [added.head]),
    ...(hasVerdicts ? [text.table.verdict] : []),
    ...comparisons.map((id) => changeName(locale, id, frame, period)),
    ...(hasBands ? [words.largestCase] : []),
  ];
  const rows = areas.flatMap(({ code, name, href }) => {
    const cell = cells.get(code);
    if (cell === undefined) return [];
    const verdict = cell.verdicts[judged];
    return [
      element(
        'tr',
        {
          class: code === total ? 'total' : null,
          'data-code': code === total || code === UNASSIGNED ? null : code,
        },
        element('th', { scope: 'row' }, href === null ? name : element('a', { href }, name)),
        measures.map((measure) =>
          figureCell(locale, measure, valueOf(cell, measure), cell, citationOf(frame, cell, measure)),
        ),
        added === null ? null : element('td', {}, added.figures.get(code) ?? '—'),
        hasVerdicts
          ? [element('td', { class: 'verdict' }, verdict === undefined ? '—' : text.verdictsShort[verdict])]
          : [],
        comparisons.map((id) =>
          changeCell(
            locale,
            cell.changes[id],
            isChangeProvisional(frame, period, id),
            isFestive(frame, cell, id) ? words.festive : '—',
          ),
        ),
        hasBands ? [element('td', { class: 'verdict' }, largestShareWords(locale, cell) ?? '—')] : [],
      ),
    ];
  });
  const isNarrow = head.length > MOST_BESIDE || areas.some(({ name }) => widthInEms(name) > LONGEST_BESIDE);
  return element(
    'table',
    { class: isNarrow ? 'figures folds many' : 'figures folds' },
    element('caption', {}, caption),
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        head.map((name) => element('th', { scope: 'col' }, name)),
      ),
    ),
    element('tbody', {}, rows),
  );
}

function figureCell(
  locale: Locale,
  measure: MeasureId,
  value: PublishedValue | null,
  cell: PublishedCell,
  citation: string | null,
): Markup {
  if (value === null)
    return element('td', {}, element('span', { class: 'state' }, stateOrDash(locale, cell)));
  if (publishedNumber(value) === null) {
    const { short, long } = figureWords(locale).states[value.state];
    return element('td', {}, element('span', { class: 'state', title: long }, short));
  }
  const interval = publishedInterval(value);
  return element(
    'td',
    {},
    formatPublished(locale, measure, value),
    interval === null ? null : range(formatInterval(locale, measure, interval)),
    citation === null ? null : element('cite', { class: 'cited' }, citedIn(locale, citation)),
  );
}

/** A measure that has no meaning here is a dash; one that hangs on a hidden count is as hidden. */
function stateOrDash(locale: Locale, cell: PublishedCell): string {
  const filed = filedOf(cell);
  return publishedNumber(filed) === null && cell.values.filed !== undefined
    ? figureWords(locale).states[filed.state].short
    : '—';
}

/**
 * Coloured only where the interval leaves out 1: otherwise the words say that no change can be told. A fall that
 * late recording may have made alone says so, without a colour.
 * @param without what stands where there is no ratio
 */
function changeCell(
  locale: Locale,
  change: PublishedValue | undefined,
  mayGrow: boolean,
  without: string,
): Markup {
  const verdict = changeVerdict(change, mayGrow);
  const interval = change === undefined ? null : publishedInterval(change);
  const ratio = change === undefined ? null : publishedNumber(change);
  if (verdict === null || interval === null || ratio === null)
    return element('td', { class: 'change' }, without);
  const words = explorerWords(locale).change[verdict];
  const mark =
    verdict === 'unclear' || verdict === 'late'
      ? words
      : element('span', { class: `change-mark ${verdict}` }, words);
  return element(
    'td',
    { class: 'change' },
    mark,
    element('span', { class: 'ratio' }, formatRatio(locale, ratio)),
    range(formatInterval(locale, 'change', interval)),
  );
}

/** What a month around the Spring Festival has no ratio for; an area without residents has none in any month. */
function isFestive(frame: PublishedFrame, { period, values }: PublishedCell, id: ComparisonId): boolean {
  return id === 'period_on_period' && values.rate !== undefined && !comparesWithMonthBefore(frame, period);
}

function range(words: string): Markup {
  return element('span', { class: 'range' }, words);
}
