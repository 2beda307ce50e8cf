import type { AreaAccount, Comparison } from '../domain/area-account.ts';
import type { AreaCode } from '../domain/area-code.ts';
import { filedOf, valueOf, type MeasureId } from '../domain/published-frame.ts';
import { publishedNumber } from '../domain/published-value.ts';
import { accountWordsEn } from './account-words.en.ts';
import { accountWordsZhCN, type AccountWords } from './account-words.zh-CN.ts';
import { explorerWords } from './explorer-words.ts';
import { figureWords } from './figure-words.ts';
import { formatDate, formatNumber, formatPeriod, formatPublished } from './format.ts';
import type { Locale } from './locale.ts';
import { PLACE } from './place-here.ts';
import { gapList } from './month-runs.ts';
import { notDueReason } from './not-due-reason.ts';
import { asSentence, punctuation } from './punctuation.ts';
import { cellSentence, measureSentence } from './sentences.ts';
import { changeClause, largestShareWords, typeName } from './view-sentences.ts';

const CATALOGUES: Readonly<Record<Locale, AccountWords>> = {
  'zh-CN': accountWordsZhCN(PLACE),
  en: accountWordsEn(PLACE),
};

const CLAUSE_BREAKS: Readonly<Record<Locale, string>> = { 'zh-CN': '；', en: '; ' };

/** What a paragraph is about, in the order in which it is told: what to do comes before any comparison. */
export type AccountTopic = keyof AccountWords['headings'];

export interface AccountParagraph {
  readonly topic: AccountTopic;
  readonly heading: string;
  /** Whole sentences; each that was made from synthetic figures begins with the mark of examples. */
  readonly text: string;
}

/** `2025年情况`, without the mark of examples. */
export function accountTitle(locale: Locale, { period }: AreaAccount): string {
  return CATALOGUES[locale].title(formatPeriod(locale, period));
}

/** An account in words. A topic of which there is nothing to tell is left out. */
export function accountParagraphs(
  locale: Locale,
  account: AreaAccount,
  nameOf: (code: AreaCode) => string,
): readonly AccountParagraph[] {
  const words = CATALOGUES[locale];
  const example = account.isSynthetic ? figureWords(locale).synthetic.prefix : '';
  const told = (clauses: readonly string[]): string =>
    clauses.length === 0 ? '' : `${example}${asSentence(locale, clauses.join(CLAUSE_BREAKS[locale]))}`;
  const always = asSentence(locale, words.unsaid.always);
  const topics: readonly (readonly [AccountTopic, string])[] = [
    ['action', words.action],
    ['level', told(level(locale, account, nameOf))],
    ['comparison', told(comparison(locale, account, nameOf))],
    ['trend', told(trend(locale, account))],
    ['notable', told(notable(locale, account, nameOf))],
    ['unsaid', [told(unsaid(locale, account)), always].join(locale === 'en' ? ' ' : '').trim()],
    ['complete', told(complete(locale, account, nameOf))],
  ];
  return topics
    .filter(([, text]) => text !== '')
    .map(([topic, text]) => ({ topic, heading: words.headings[topic], text }));
}

function level(
  locale: Locale,
  { cell, area, period }: AreaAccount,
  nameOf: (code: AreaCode) => string,
): readonly string[] {
  const { state } = filedOf(cell);
  const when = formatPeriod(locale, period);
  const clause = cellSentence(locale, { ...cell, verdicts: {} });
  const loss = valueOf(cell, 'loss');
  return [
    CATALOGUES[locale].level[state](when, nameOf(area), clause),
    ...(loss === null || publishedNumber(loss) === null
      ? []
      : [inMidSentence(locale, measureSentence(locale, 'loss', cell))]),
  ];
}

function comparison(
  locale: Locale,
  account: AreaAccount,
  nameOf: (code: AreaCode) => string,
): readonly string[] {
  const { cell, isRegion, districts } = account;
  const words = CATALOGUES[locale].comparison;
  const none = (): string => {
    const gaps = gapList(locale, account.gaps, nameOf);
    const { unjudged } = figureWords(locale);
    return gaps === '' ? words.none : [unjudged.because(gaps), unjudged.none].join(punctuation(locale).comma);
  };
  if (!isRegion) {
    const verdict = cell.verdicts.filed;
    return [verdict === undefined ? none() : words[verdict](figureWords(locale).verdicts[verdict])];
  }
  const named = (verdict: (typeof districts)[number]['verdict']): string =>
    listed(
      locale,
      districts.filter((district) => district.verdict === verdict).map(({ code }) => nameOf(code)),
    );
  const [above, below, alike, unknown] = [
    named('above'),
    named('below'),
    named('undistinguished'),
    named(null),
  ];
  if (above === '' && below === '' && alike === '') return [none()];
  const differs = above !== '' || below !== '';
  return [
    ...(above === '' ? [] : [words.above_list(above)]),
    ...(below === '' ? [] : [words.below_list(below)]),
    ...(unknown === '' ? [] : [words.unknown_list(unknown)]),
    ...(alike === '' ? [] : [differs || unknown !== '' ? words.rest : words.all_alike]),
  ];
}

function trend(locale: Locale, { trends }: AreaAccount): readonly string[] {
  const words = CATALOGUES[locale].trend;
  return trends.map(({ period, comparisons }) => {
    const told = comparisons.flatMap((one) => comparisonClause(locale, one) ?? []);
    const untold = comparisons
      .filter((one) => comparisonClause(locale, one) === null)
      .map(({ id }) => explorerWords(locale).changes[id]);
    const clauses = [...told, ...(untold.length === 0 ? [] : [words.none(listed(locale, untold))])];
    return words.of(
      formatPeriod(locale, period),
      clauses.map((clause) => inMidSentence(locale, clause)).join(punctuation(locale).comma),
    );
  });
}

/** Null where no ratio is published, and no custom explains it. */
function comparisonClause(locale: Locale, { id, change, mayGrow, festival }: Comparison): string | null {
  const words = CATALOGUES[locale].trend;
  const clause = change === null ? null : changeClause(locale, id, change, mayGrow);
  if (clause === null)
    return festival === 'festive' ? words.festive(explorerWords(locale).changes[id]) : null;
  return festival === 'together' ? `${clause}${words.together}` : clause;
}

/** The largest case, types that rose, and what went well. */
function notable(
  locale: Locale,
  { cell, area, period, risen }: AreaAccount,
  nameOf: (code: AreaCode) => string,
): readonly string[] {
  const words = CATALOGUES[locale].notable;
  const { prevented } = cell.values;
  const largest = largestShareWords(locale, cell);
  const count = prevented === undefined ? null : publishedNumber(prevented);
  const types = risen.map(({ type, filed, filedBefore }) =>
    words.type(typeName(locale, type), formatNumber(locale, filed), formatNumber(locale, filedBefore)),
  );
  const [first, ...others] = [
    ...(largest === null ? [] : [explorerWords(locale).largestCaseOf(nameOf(area), largest)]),
    ...(types.length === 0 ? [] : [words.risen(listed(locale, types))]),
    ...(prevented === undefined || count === null || count === 0
      ? []
      : [words.prevented(formatPublished(locale, 'prevented', prevented))]),
  ];
  return first === undefined
    ? []
    : [`${formatPeriod(locale, period)}${punctuation(locale).comma}${first}`, ...others];
}

function unsaid(locale: Locale, { unpublished, provisional, period, asOf }: AreaAccount): readonly string[] {
  const { states } = CATALOGUES[locale].unsaid;
  const inState = (state: keyof typeof states): readonly MeasureId[] =>
    unpublished.filter((one) => one.state === state).map(({ measure }) => measure);
  const named = (measures: readonly MeasureId[]): string =>
    listed(
      locale,
      measures.map((measure) => inMidSentence(locale, figureWords(locale).measures[measure].name)),
    );
  const dueLater = Map.groupBy(inState('not_due'), (measure) => notDueReason(locale, measure, period, asOf));
  return [
    ...(['suppressed', 'not_supplied'] as const).flatMap((state) => {
      const measures = named(inState(state));
      return measures === '' ? [] : [states[state](measures)];
    }),
    ...[...dueLater].map(([because, measures]) =>
      states.not_due(named(measures), inMidSentence(locale, because)),
    ),
    ...(provisional === null
      ? []
      : [
          explorerWords(locale)
            .provisional(
              formatPeriod(locale, period),
              provisional.share === null ? '' : formatNumber(locale, provisional.share),
            )
            .replace(/[。.]$/, ''),
        ]),
  ];
}

function complete(
  locale: Locale,
  { area, missing, basis, asOf, cell, isRegion }: AreaAccount,
  nameOf: (code: AreaCode) => string,
): readonly string[] {
  const words = CATALOGUES[locale].complete;
  const isRunning = filedOf(cell).state === 'not_due';
  const gaps = (missing ?? []).map(({ area, months }) => {
    const list = listed(
      locale,
      months.map((month) => formatPeriod(locale, month)),
    );
    return isRegion ? `${nameOf(area)}${locale === 'en' ? ' ' : ''}${list}` : list;
  });
  const supplied =
    missing === null
      ? [words.unknown]
      : gaps.length > 0
        ? [words.missing(listed(locale, gaps))]
        : [words.all(nameOf(area))];
  const { comma } = punctuation(locale);
  return [
    ...(isRunning && gaps.length === 0 ? [] : supplied),
    [
      words.asOf(formatDate(locale, asOf)),
      ...(basis === null ? [] : [words.basis(figureWords(locale).basis[basis])]),
    ].join(comma),
  ];
}

/** English writes a name small where no sentence begins with it. */
function inMidSentence(locale: Locale, words: string): string {
  return locale === 'en' ? `${words.charAt(0).toLowerCase()}${words.slice(1)}` : words;
}

function listed(locale: Locale, names: readonly string[]): string {
  return names.join(punctuation(locale).and);
}
