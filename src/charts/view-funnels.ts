import type { AreaCode } from '../domain/area-code.ts';
import type { PublishedFrame } from '../domain/published-frame.ts';
import type { PeriodKey } from '../domain/period.ts';
import type { ViewState } from '../domain/view-state.ts';
import { explorerWords } from '../i18n/explorer-words.ts';
import { formatNumber } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import { punctuation } from '../i18n/punctuation.ts';
import { reachSentences } from '../i18n/reach-sentences.ts';
import { nameIn } from '../i18n/sentences.ts';
import { viewTitle } from '../i18n/view-sentences.ts';
import { clearanceFunnel } from './clearance-funnel.ts';
import { funnelDrawing } from './funnel-drawing.ts';
import { funnelPlot, type FunnelPlot } from './funnel-plot.ts';
import { funnelReach } from './funnel-reach.ts';
import { shortName } from './map-figures.ts';
import { element, type Markup } from './markup.ts';
import type { ViewFeed } from './view-feed.ts';

export interface ViewFunnel {
  readonly drawing: Markup | null;
  readonly notes: readonly string[];
}

/** Of the rates, and what its verdicts can find; no drawing where the period has no rates. */
export function rateFunnel(
  locale: Locale,
  feed: ViewFeed,
  frame: PublishedFrame,
  { type, period }: Pick<ViewState, 'type' | 'period'>,
  example: string,
): ViewFunnel {
  const text = explorerWords(locale).funnel;
  const told = reachNotes(locale, feed, frame, period, type).map((note) => `${example}${note}`);
  const plot = funnelPlot(frame, period, type, feed.region, feed.districts);
  if (plot === null) return { drawing: null, notes: [text.none, ...told] };
  const { stop } = punctuation(locale);
  const label = `${example}${viewTitle(locale, 'rate', type, period)}${stop}${text.title}`;
  const { drawing, notes } = drawn(locale, feed, plot, label);
  return { drawing, notes: [...told, ...notes] };
}

function reachNotes(
  locale: Locale,
  { region, districts }: ViewFeed,
  frame: PublishedFrame,
  period: PeriodKey,
  type: string,
): readonly string[] {
  const reach = funnelReach(frame, period, type, region, districts);
  if (reach === null) return [];
  const named = <Of extends { readonly code: AreaCode }>(of: Of): Of & { readonly name: string } => ({
    ...of,
    name: shortNameIn(locale, districts, of.code),
  });
  return reachSentences(locale, {
    fewest: named(reach.fewest),
    most: named(reach.most),
    falseFlags: reach.falseFlags,
  });
}

function shortNameIn(locale: Locale, districts: ViewFeed['districts'], code: AreaCode): string {
  const district = districts.find((candidate) => candidate.code === code);
  return district === undefined ? code : shortName(locale, district);
}

/** Of the clearance, with its own words, where that is the measure; null elsewhere. */
export function clearanceBlock(
  locale: Locale,
  feed: ViewFeed,
  frame: PublishedFrame,
  { measure, type, period }: ViewState,
  example: string,
): Markup | null {
  if (measure !== 'clearance') return null;
  const plot = clearanceFunnel(frame, period, type, feed.region.code, feed.districts);
  if (plot === null) return null;
  const { title, note } = explorerWords(locale).funnel.clearance;
  const { stop } = punctuation(locale);
  const label = `${example}${viewTitle(locale, measure, type, period)}${stop}${title}`;
  const { drawing, notes } = drawn(locale, feed, plot, label);
  return element(
    'div',
    {},
    element('p', {}, element('strong', {}, `${example}${title}`)),
    element('p', { class: 'note' }, note),
    ...(drawing === null ? [] : [drawing]),
    notes.map((words) => element('p', { class: 'note' }, words)),
  );
}

function drawn(locale: Locale, { districts }: ViewFeed, plot: FunnelPlot, label: string): ViewFunnel {
  const text = explorerWords(locale).funnel;
  const named = new Map(districts.map((district) => [district.code, district]));
  const missing = plot.missing.map((code) => nameIn(locale, named.get(code)?.name ?? { zh: code, en: code }));
  return {
    drawing: funnelDrawing(locale, plot, (code) => shortNameIn(locale, districts, code), label),
    notes: [
      ...(plot.phi === null ? [] : [text.phi(formatNumber(locale, plot.phi, 1))]),
      ...(missing.length === 0 ? [] : [text.missing(missing.join(punctuation(locale).and))]),
    ],
  };
}
