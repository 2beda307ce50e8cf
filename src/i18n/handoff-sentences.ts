import {
  comparedLinks,
  namedLinks,
  type HandoffReport,
  type KindReport,
} from '../domain/handoffs/handoff-report.ts';
import { agencyPair } from './agency-pair.ts';
import { formatNumber, formatPeriod } from './format.ts';
import { agreedTime, printedShare } from './handoff-figures.ts';
import { handoffWords } from './handoff-words.ts';
import { exampleMark } from './example-mark.ts';
import type { Locale } from './locale.ts';

/** What stands out, at a glance: one sentence, then one for each slow link. */
export function slowSentences(
  locale: Locale,
  { kinds, names, period, provenance }: HandoffReport,
): { readonly first: string; readonly slow: readonly string[] } {
  const words = handoffWords(locale);
  const number = (value: number): string => formatNumber(locale, value);
  const example = exampleMark(locale, provenance);
  const when = formatPeriod(locale, period);
  const [compared, named] = [comparedLinks(kinds), namedLinks(kinds)];
  const first =
    compared === 0
      ? words.nothingCompared(when)
      : named.length === 0
        ? words.noneFound(number(compared), when)
        : words.found(number(compared), number(named.length), when);
  return {
    first: `${example}${first}`,
    slow: named.map(({ kind, link, standing }) =>
      words.slow({
        kind: words.kinds[kind],
        pair: agencyPair(locale, names, link),
        judged: number(standing.trials),
        late: number(standing.events),
        expected: number(Math.round(standing.expected)),
      }),
    ),
  };
}

/** What was compared, and how often it names one that is not slow. */
export function comparisonSentence(locale: Locale, { rule }: HandoffReport): string {
  return handoffWords(locale).howCompared(
    formatNumber(locale, rule.leastTrials),
    formatNumber(locale, rule.leastGap * 100),
    `${formatNumber(locale, rule.level * 100)}%`,
  );
}

/** Agreed time, what is still open, and where a pair is the only one of its kind how it does against that time. */
export function kindSentences(
  locale: Locale,
  { due, whole, links }: KindReport,
  names: HandoffReport['names'],
): readonly string[] {
  const words = handoffWords(locale);
  const time = agreedTime(locale, due);
  const open = whole.times?.inTime.open ?? 0;
  return [
    due.least === due.most ? words.agreed(time) : words.agreedBetween(time),
    ...(open === 0 ? [] : [words.open(formatNumber(locale, open))]),
    ...aloneSentence(),
  ];

  function aloneSentence(): readonly string[] {
    const [only, ...others] = links;
    if (only === undefined || only.clock.link === null || others.length > 0) return [];
    const pair = agencyPair(locale, names, only.clock.link);
    const share = only.clock.times === null ? null : printedShare(locale, only.clock.times.inTime);
    return [share === null ? words.aloneUnknown(pair) : words.alone(pair, share.figure, share.range, time)];
  }
}
