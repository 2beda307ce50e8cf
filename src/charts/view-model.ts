import { UNASSIGNED, type AreaCode } from '../domain/area-code.ts';
import { cellsOfPeriod } from '../domain/frame-index.ts';
import { asPrinted } from '../domain/printed-digits.ts';
import { missingMonths } from '../domain/missing-months.ts';
import type { PublishedFrame } from '../domain/published-frame.ts';
import { frameOf, periodsOf } from '../domain/view-choices.ts';
import { selectionOf, type ViewState } from '../domain/view-state.ts';
import { citedFigures } from '../i18n/cited-in.ts';
import { explorerWords } from '../i18n/explorer-words.ts';
import { figureWords } from '../i18n/figure-words.ts';
import { formatMeasure } from '../i18n/format.ts';
import { exampleMark } from '../i18n/example-mark.ts';
import type { Locale } from '../i18n/locale.ts';
import { asSentence, bracketed } from '../i18n/punctuation.ts';
import { mapSentences, measureSentence, nameIn } from '../i18n/sentences.ts';
import { markedPeriod, provisionalMark, provisionalSentence } from '../i18n/provisional-words.ts';
import { changeNote, changeSentences, largestCaseSentence, viewTitle } from '../i18n/view-sentences.ts';
import { mapFigures, paintsIn, type MapFigure, type Painted } from './map-figures.ts';
import type { Markup } from './markup.ts';
import { measureLook } from './measure-look.ts';
import { multiplePeriods, multiples } from './multiples.ts';
import { smoothedLayer, type SmoothedLayer } from './smoothed-layer.ts';
import { atlasOf, type ViewFeed } from './view-feed.ts';
import { clearanceBlock, rateFunnel, type ViewFunnel } from './view-funnels.ts';
import { legendItems, type LegendItem } from './view-legend.ts';
import { tableComparisons, viewTable, type AddedColumn } from './view-table.ts';

/** Prefix of the patterns that everything but the map and the tiles is filled with. */
export const VIEW_PATTERNS = 'view';

/** What is said of the whole until a district is chosen. */
export interface RegionReadout {
  readonly name: string;
  readonly sentence: string;
  readonly citations: readonly string[];
}

/** Everything that a page or a browser shows of one view, in words and drawings. */
export interface ViewModel {
  /** Begins with the mark of examples where the figures are. */
  readonly title: string;
  readonly example: string;
  /** Name of the period, with the mark of one that is provisional. */
  readonly period: string;
  readonly sentences: readonly string[];
  /** Null where the period is final. */
  readonly provisional: string | null;
  readonly figures: readonly MapFigure[];
  /** What the readout of a district says besides its sentence. */
  readonly asides: ReadonlyMap<AreaCode, readonly string[]>;
  readonly region: RegionReadout | null;
  readonly legend: readonly LegendItem[];
  readonly table: Markup;
  /** The table has columns of changes, which are explained below it. */
  readonly hasChanges: boolean;
  /** That explanation. */
  readonly changeNote: string;
  readonly funnel: ViewFunnel;
  /** Null where clearance is not what is shown. */
  readonly clearanceFunnel: Markup | null;
  /** Smoothed rates by district as printed; null where the view shows none. */
  readonly smoothed: ReadonlyMap<AreaCode, number> | null;
  readonly multiples: Markup;
  /** What stands above the periods side by side. */
  readonly multiplesNote: string;
}

/**
 * @param state a view that the feed publishes
 * @param hrefOf the page of a district, or of the region
 */
export function viewModel(
  locale: Locale,
  feed: ViewFeed,
  state: ViewState,
  hrefOf: (code: AreaCode) => string,
): ViewModel {
  const atlas = atlasOf(feed);
  const selection = selectionOf(state);
  const frame = frameOf(atlas, selection);
  if (frame === undefined) throw new RangeError(`not published: ${JSON.stringify(selection)}`);
  const { measure, type, period } = state;
  const { region, districts } = feed;
  const cells = cellsOfPeriod(frame, period, type);
  const example = exampleMark(locale, frame.provenance);
  const crude = mapFigures(locale, frame, period, districts, { measure, type });
  const layer = smoothedLayer(locale, feed, frame, state, crude);
  const figures = layer?.shown?.figures ?? crude;
  const title = titleOf(locale, frame, state, example, layer);
  const whole = cells.get(region.code);
  const look = layer?.shown?.look ?? measureLook(frame, measure, type, atlas.districts);
  const printed = printedRates(layer);
  const areas = [
    ...districts.map(({ code, name }) => ({ code, name: nameIn(locale, name), href: hrefOf(code) })),
    { code: UNASSIGNED, name: figureWords(locale).areas.unassigned, href: null },
    { code: region.code, name: figureWords(locale).areas.region, href: hrefOf(region.code) },
  ];
  const provisional = provisionalSentence(locale, frame, period);
  const gaps = missingMonths(feed.frames, atlas.districts, period) ?? [];
  const asides = once(
    () =>
      new Map<AreaCode, readonly string[]>(
        districts.map(({ code, name }) => {
          const cell = cells.get(code);
          if (cell === undefined) return [code, []];
          const band = largestCaseSentence(locale, measure, cell, nameIn(locale, name));
          const changes =
            measure === 'rate' || measure === 'filed' ? changeSentences(locale, frame, cell) : [];
          return [code, band === null ? changes : [...changes, band]];
        }),
      ),
  );
  const columns = added(locale, printed);
  const table = once(() =>
    viewTable(locale, frame, period, { measure, type }, areas, region.code, title, columns),
  );
  const funnel = once(() => rateFunnel(locale, feed, frame, state, example));
  const clearance = once(() => clearanceBlock(locale, feed, frame, state, example));
  const sideBySide = once(() => {
    return multiples(locale, frame, periods(), period, districts, { measure, type }, VIEW_PATTERNS);
  });
  const periods = once(() => multiplePeriods(periodsOf(atlas, selection), period));
  const besides = once(() => paintsIn(frame, periods(), districts, { measure, type }));
  const legend = once(() =>
    legendItems(locale, measure, look, figures, state.view === 'multiples' ? besides() : []),
  );
  const wholeName = explorerWords(locale).whole;
  const largest = largestCaseSentence(locale, measure, whole, wholeName);
  return {
    title,
    example,
    period: markedPeriod(locale, frame, period),
    sentences: [
      ...mapSentences(locale, frame, period, region, districts, { measure, type }, gaps),
      ...(largest === null ? [] : [asSentence(locale, `${example}${largest}`)]),
      ...(layer?.notes ?? []).map((note) => `${example}${note}`),
    ],
    provisional: provisional === null ? null : `${example}${provisional}`,
    figures,
    get asides() {
      return asides();
    },
    region:
      whole === undefined
        ? null
        : {
            name: nameIn(locale, region.name),
            sentence: measureSentence(locale, measure, whole),
            citations: citedFigures(locale, frame, whole, measure),
          },
    get legend() {
      return legend();
    },
    get table() {
      return table();
    },
    smoothed: printed,
    changeNote: changeNote(locale, frame, period),
    hasChanges: tableComparisons(frame, { measure, type }).length > 0,
    get funnel() {
      return funnel();
    },
    get clearanceFunnel() {
      return clearance();
    },
    get multiplesNote() {
      return multiplesNote(locale, frame, example, besides());
    },
    get multiples() {
      return sideBySide();
    },
  };
}

/** Says what is shown, and that it is smoothed or provisional where it is. */
function titleOf(
  locale: Locale,
  frame: PublishedFrame,
  { measure, type, period }: ViewState,
  example: string,
  layer: SmoothedLayer | null,
): string {
  const { layers } = explorerWords(locale).smoothing;
  const smoothed = bracketed(locale, layers.eb.toLowerCase());
  return [
    example,
    viewTitle(locale, measure, type, period),
    layer?.shown ? smoothed : '',
    provisionalMark(locale, frame, period),
  ].join('');
}

function printedRates(layer: SmoothedLayer | null): ViewModel['smoothed'] {
  if (!layer?.shown) return null;
  return new Map([...layer.shown.rates].map(([code, rate]) => [code, asPrinted('rate', rate)]));
}

function added(locale: Locale, smoothed: ViewModel['smoothed']): AddedColumn | null {
  if (smoothed === null) return null;
  const figures = [...smoothed].map(([code, rate]) => [code, formatMeasure(locale, 'rate', rate)] as const);
  return { head: explorerWords(locale).smoothing.column, figures: new Map(figures) };
}

/** Drawn when it is first looked at: while a slider moves nobody does. */
function once<Made>(make: () => Made): () => Made {
  let made: { readonly it: Made } | undefined;
  return () => (made ??= { it: make() }).it;
}

function multiplesNote(
  locale: Locale,
  { periodKind }: PublishedFrame,
  example: string,
  figures: readonly Painted[],
): string {
  const { note, apart, state, unjudged } = explorerWords(locale).multiples;
  const said = [
    note,
    ...(periodKind === 'rolling12' ? [apart] : []),
    state,
    ...(figures.some(({ paint }) => paint === 'unjudged') ? [unjudged] : []),
  ];
  return `${example}${said.join(locale === 'en' ? ' ' : '')}`;
}
