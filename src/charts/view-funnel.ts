import type { AreaCode } from '../domain/area-code.ts';
import type { PublishedFrame } from '../domain/published-frame.ts';
import type { ViewState } from '../domain/view-state.ts';
import { explorerWords } from '../i18n/explorer-words.ts';
import { formatNumber } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import { punctuation } from '../i18n/punctuation.ts';
import { nameIn } from '../i18n/sentences.ts';
import { viewTitle } from '../i18n/view-sentences.ts';
import { funnelDrawing } from './funnel-drawing.ts';
import { funnelPlot } from './funnel-plot.ts';
import { shortName } from './map-figures.ts';
import type { Markup } from './markup.ts';
import type { ViewFeed } from './view-feed.ts';

export interface ViewFunnel {
  readonly drawing: Markup;
  readonly notes: readonly string[];
}

/** The funnel plot of a view; null where it cannot be drawn. */
export function viewFunnel(
  locale: Locale,
  { region, districts }: ViewFeed,
  frame: PublishedFrame,
  { type, period }: Pick<ViewState, 'type' | 'period'>,
  example: string,
): ViewFunnel | null {
  const plot = funnelPlot(frame, period, type, region, districts);
  if (plot === null) return null;
  const text = explorerWords(locale).funnel;
  const { and, stop } = punctuation(locale);
  const named = new Map(districts.map((district) => [district.code, district]));
  const missing = plot.missing.map((code) => nameIn(locale, named.get(code)?.name ?? { zh: code, en: code }));
  const label = `${example}${viewTitle(locale, 'rate', type, period)}${stop}${text.title}`;
  const short = (code: AreaCode): string => {
    const district = named.get(code);
    return district === undefined ? code : shortName(locale, district);
  };
  return {
    drawing: funnelDrawing(locale, plot, short, label),
    notes: [
      ...(plot.phi === null ? [] : [text.phi(formatNumber(locale, plot.phi, 1))]),
      ...(missing.length === 0 ? [] : [text.missing(missing.join(and))]),
    ],
  };
}
