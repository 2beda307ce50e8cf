import type { AreaCode } from '../domain/area-code.ts';
import type { PublishedFrame } from '../domain/published-frame.ts';
import type { ViewState } from '../domain/view-state.ts';
import { explorerWords } from '../i18n/explorer-words.ts';
import { formatMeasure } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import { punctuation } from '../i18n/punctuation.ts';
import { nameIn } from '../i18n/sentences.ts';
import { classOf } from './class-breaks.ts';
import { CLASS_PAINTS, type MapFigure } from './map-figures.ts';
import type { MeasureLook } from './measure-look.ts';
import { smoothedBreaks, smoothedRates } from './smoothed-rates.ts';
import type { ViewFeed } from './view-feed.ts';

/** What the smoothed layer puts in the place of crude rates, and what it says of itself. */
export interface SmoothedLayer {
  readonly notes: readonly string[];
  /** Null where it can't be computed: the crude rates stay. */
  readonly shown: {
    readonly figures: readonly MapFigure[];
    readonly look: MeasureLook;
    /** By district, per 10,000 residents. */
    readonly rates: ReadonlyMap<AreaCode, number>;
  } | null;
}

/** Null where the view does not ask for it. */
export function smoothedLayer(
  locale: Locale,
  { districts }: Pick<ViewFeed, 'districts'>,
  frame: PublishedFrame,
  { measure, type, period, isSmoothed }: ViewState,
  figures: readonly MapFigure[],
): SmoothedLayer | null {
  if (!isSmoothed || measure !== 'rate') return null;
  const words = explorerWords(locale).smoothing;
  const smoothing = smoothedRates(frame, period, type, districts);
  if (smoothing.kind === 'incomplete') {
    const missing = districts.filter(({ code }) => smoothing.missing.includes(code));
    const names = missing.map(({ name }) => nameIn(locale, name)).join(punctuation(locale).and);
    return { notes: [words.missing(names)], shown: null };
  }
  const { rates, overall, areAlike } = smoothing;
  const breaks = smoothedBreaks(frame, type, districts);
  const printed = (rate: number): string => formatMeasure(locale, 'rate', rate);
  return {
    notes: [words.note, ...(areAlike ? [words.alike(printed(overall))] : [])],
    shown: {
      look: { kind: 'class', breaks },
      rates,
      figures: figures.map((figure) => {
        const rate = rates.get(figure.code) ?? overall;
        return {
          ...figure,
          label: printed(rate),
          sentence: `${figure.sentence}${punctuation(locale).stop}${words.sentence(printed(rate))}`,
          paint: CLASS_PAINTS[classOf(rate, breaks)] ?? 'value',
        };
      }),
    },
  };
}
