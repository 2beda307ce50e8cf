import type { LinkTimes } from '../domain/handoffs/handoff-clock.ts';
import type { HandoffReport, JudgedLink, KindReport } from '../domain/handoffs/handoff-report.ts';
import { shown, type PublishedValue } from '../domain/published-value.ts';
import { agencyPair, agencyPairShort } from '../i18n/agency-pair.ts';
import { figureWords } from '../i18n/figure-words.ts';
import { formatMinutesShort } from '../i18n/format-minutes.ts';
import { formatNumber } from '../i18n/format.ts';
import { agreedTime, formatShareInTime, formatShareRange, printedQuantile } from '../i18n/handoff-figures.ts';
import { handoffWords } from '../i18n/handoff-words.ts';
import type { Locale } from '../i18n/locale.ts';
import { bracketed, punctuation } from '../i18n/punctuation.ts';
import { intervalDots, type DotRow } from './interval-dots.ts';
import type { Markup } from './markup.ts';
import { survivalCurve } from './survival-curve.ts';

const PERCENT = 100;
const LEVEL = 0.95;
/** A curve is shown up to so many times the agreed time: how it goes on is in the table. */
const AGREED_TIMES = 3;
const SHORTEST_AXIS = 60;

type Named = Pick<HandoffReport, 'names'>;

/** The agency that takes part in every link, where there is one; of two the one that asks. */
export function commonAgency(links: readonly JudgedLink[]): string | null {
  const pairs = links.flatMap(({ clock: { link } }) => link ?? []);
  const [first] = pairs;
  if (first === undefined) return null;
  return [first.from, first.to].find((id) => pairs.every(({ from, to }) => from === id || to === id)) ?? null;
}

/** Share in time of the pairs of a kind on one scale; null where there are not two of them. */
export function handoffDots(locale: Locale, { names }: Named, report: KindReport): Markup | null {
  const words = handoffWords(locale);
  const common = commonAgency(report.links);
  const rows = report.links.flatMap(({ clock: { link, links, times } }) => {
    const value = shareOf(times);
    if (value === null) return [];
    const name =
      link === null ? words.few(formatNumber(locale, links)) : agencyPairShort(locale, names, link, common);
    return [{ name, value, isWhole: false }];
  });
  const whole = shareOf(report.whole.times);
  if (rows.length < 2 || whole === null) return null;
  const all: readonly DotRow[] = [...rows, { name: words.all, value: whole, isWhole: true }];
  const format = (value: number): string =>
    `${formatNumber(locale, value, Number.isInteger(value) ? 0 : 1)}%`;
  const rowText = (name: string, value: PublishedValue): string => `${name} ${shareText(locale, value)}`;
  return intervalDots({
    prefix: `dots-${report.kind}`,
    rows: all,
    from: 0,
    to: PERCENT,
    goalposts: [],
    format,
    states: figureWords(locale).states,
    titleOf: rowText,
    label: `${words.dots(words.kinds[report.kind])}: ${all.map(({ name, value }) => rowText(name, value)).join('; ')}`,
  });
}

/** The share still unanswered: of a kind, or of one of its links with the kind beside it. Null where there are too few. */
export function waitingCurve(
  locale: Locale,
  { names }: Named,
  report: KindReport,
  of: JudgedLink['clock'] | null,
): Markup | null {
  const words = handoffWords(locale);
  const times = (of ?? report.whole).times;
  if (times === null) return null;
  const { due, kind, whole } = report;
  const until = Math.max(SHORTEST_AXIS, AGREED_TIMES * due.least);
  const title = curveTitle(locale, names, report, of);
  const median = printedQuantile(locale, times.median, times.longest).figure;
  return survivalCurve({
    steps: times.curve,
    longest: times.longest,
    until,
    median: times.median.time === null ? null : { at: times.median.time, words: words.medianMark(median) },
    due: due.least === due.most ? { at: due.least, words: words.agreedMark } : null,
    beside:
      of === null || whole.times === null
        ? null
        : {
            steps: whole.times.curve,
            longest: whole.times.longest,
            words: `${words.all}${punctuation(locale).colon}${words.kinds[kind]}`,
          },
    axes: { share: words.stillWaiting, time: words.sinceSent },
    formatShare: (share) => `${formatNumber(locale, share * PERCENT)}%`,
    formatMinutes: (minutes) => formatMinutesShort(locale, minutes),
    label: words.curveLabel(title, median, agreedTime(locale, due)),
  });
}

/** What a waiting curve is of. */
export function curveTitle(
  locale: Locale,
  names: HandoffReport['names'],
  { kind }: KindReport,
  of: JudgedLink['clock'] | null,
): string {
  const words = handoffWords(locale);
  const link = of?.link ?? null;
  return link === null
    ? words.curve(words.kinds[kind])
    : words.curveOf(words.kinds[kind], agencyPair(locale, names, link));
}

function shareOf(times: LinkTimes | null): PublishedValue | null {
  if (times === null) return null;
  const { share, interval } = times.inTime;
  if (share === null) return null;
  return shown(
    share * PERCENT,
    interval === null
      ? null
      : { lower: interval.lower * PERCENT, upper: interval.upper * PERCENT, level: LEVEL },
  );
}

function shareText(locale: Locale, value: PublishedValue): string {
  if (value.state !== 'value' && value.state !== 'zero') return figureWords(locale).states[value.state].short;
  const share = (value.state === 'zero' ? 0 : value.value) / PERCENT;
  if (value.interval === null) return formatShareInTime(locale, share);
  const { lower, upper } = value.interval;
  const range = formatShareRange(locale, { lower: lower / PERCENT, upper: upper / PERCENT });
  return `${formatShareInTime(locale, share)}${bracketed(locale, range)}`;
}
