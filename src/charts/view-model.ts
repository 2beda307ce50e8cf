import { UNASSIGNED, type AreaCode } from '../domain/area-code.ts';
import { cellsOfPeriod } from '../domain/frame-index.ts';
import type { PublishedFrame } from '../domain/published-frame.ts';
import { frameOf, periodsOf } from '../domain/view-choices.ts';
import { selectionOf, type ViewState } from '../domain/view-state.ts';
import { explorerWords } from '../i18n/explorer-words.ts';
import { figureWords } from '../i18n/figure-words.ts';
import { formatNumber } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import { asSentence, punctuation } from '../i18n/punctuation.ts';
import { reachSentences } from '../i18n/reach-sentences.ts';
import { mapSentences, measureSentence, nameIn } from '../i18n/sentences.ts';
import {
  changeSentences,
  largestCaseSentence,
  provisionalSentence,
  viewTitle,
} from '../i18n/view-sentences.ts';
import { funnelDrawing } from './funnel-drawing.ts';
import { funnelPlot } from './funnel-plot.ts';
import { funnelReach } from './funnel-reach.ts';
import { mapFigures, shortName, type MapFigure } from './map-figures.ts';
import type { Markup } from './markup.ts';
import { measureLook } from './measure-look.ts';
import { multiplePeriods, multiples } from './multiples.ts';
import { atlasOf, type ViewFeed } from './view-feed.ts';
import { legendItems, type LegendItem } from './view-legend.ts';
import { tableComparisons, viewTable } from './view-table.ts';

/** Prefix of the patterns that everything but the map and the tiles is filled with. */
export const VIEW_PATTERNS = 'view';

/** Everything that a page or a browser shows of one view, in words and drawings. */
export interface ViewModel {
  /** Begins with the mark of examples where the figures are. */
  readonly title: string;
  readonly example: string;
  readonly sentences: readonly string[];
  /** Null where the period is final. */
  readonly provisional: string | null;
  readonly figures: readonly MapFigure[];
  /** What the readout of a district says besides its sentence. */
  readonly asides: ReadonlyMap<AreaCode, readonly string[]>;
  readonly region: { readonly name: string; readonly sentence: string } | null;
  readonly legend: readonly LegendItem[];
  readonly table: Markup;
  /** The table has columns of changes, which are explained below it. */
  readonly hasChanges: boolean;
  /** Null where no rates are published that could be drawn. */
  readonly funnel: Markup | null;
  readonly funnelNotes: readonly string[];
  readonly multiples: Markup;
  /** What stands above the periods side by side. */
  readonly multiplesNote: string;
}

/**
 * @param state a view that the feed publishes
 * @param hrefOf the page of a district
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
  const example = frame.provenance === 'synthetic' ? figureWords(locale).synthetic.prefix : '';
  const title = `${example}${viewTitle(locale, measure, type, period)}`;
  const figures = mapFigures(locale, frame, period, districts, { measure, type });
  const whole = cells.get(region.code);
  const look = measureLook(frame, measure, type, atlas.districts);
  const areas = [
    ...districts.map(({ code, name }) => ({ code, name: nameIn(locale, name), href: hrefOf(code) })),
    { code: UNASSIGNED, name: figureWords(locale).areas.unassigned, href: null },
    { code: region.code, name: figureWords(locale).areas.region, href: null },
  ];
  const provisional = provisionalSentence(locale, frame, period);
  const asides = once(
    () =>
      new Map<AreaCode, readonly string[]>(
        districts.map(({ code, name }) => {
          const cell = cells.get(code);
          if (cell === undefined) return [code, []];
          const band = largestCaseSentence(locale, measure, cell, nameIn(locale, name));
          const changes = measure === 'rate' || measure === 'filed' ? changeSentences(locale, cell) : [];
          return [code, band === null ? changes : [...changes, band]];
        }),
      ),
  );
  const table = once(() => viewTable(locale, frame, period, { measure, type }, areas, region.code, title));
  const funnel = once(() => funnelOf(locale, feed, frame, state, example));
  const sideBySide = once(() => {
    const periods = multiplePeriods(periodsOf(atlas, selection), period);
    return multiples(locale, frame, periods, period, districts, { measure, type }, VIEW_PATTERNS);
  });
  const wholeName = explorerWords(locale).wholeCity;
  const largest = largestCaseSentence(locale, measure, whole, wholeName);
  return {
    title,
    example,
    sentences: [
      ...mapSentences(locale, frame, period, region, districts, { measure, type }),
      ...(largest === null ? [] : [asSentence(locale, `${example}${largest}`)]),
    ],
    provisional: provisional === null ? null : `${example}${provisional}`,
    figures,
    get asides() {
      return asides();
    },
    region:
      whole === undefined
        ? null
        : { name: nameIn(locale, region.name), sentence: measureSentence(locale, measure, whole) },
    legend: legendItems(locale, measure, look, figures),
    get table() {
      return table();
    },
    hasChanges: tableComparisons(frame, { measure, type }).length > 0,
    get funnel() {
      return funnel().funnel;
    },
    get funnelNotes() {
      return funnel().funnelNotes;
    },
    multiplesNote: multiplesNote(locale, frame, example),
    get multiples() {
      return sideBySide();
    },
  };
}

/** Drawn when it is first looked at: while a slider moves nobody does. */
function once<Made>(make: () => Made): () => Made {
  let made: { readonly it: Made } | undefined;
  return () => (made ??= { it: make() }).it;
}

function multiplesNote(locale: Locale, { periodKind }: PublishedFrame, example: string): string {
  const { note, apart, state } = explorerWords(locale).multiples;
  const said = [note, ...(periodKind === 'rolling12' ? [apart] : []), state];
  return `${example}${said.join(locale === 'en' ? ' ' : '')}`;
}

function funnelOf(
  locale: Locale,
  { region, districts }: ViewFeed,
  frame: PublishedFrame,
  { type, period }: ViewState,
  example: string,
): Pick<ViewModel, 'funnel' | 'funnelNotes'> {
  const named = new Map(districts.map((district) => [district.code, district]));
  const short = (code: AreaCode): string => {
    const district = named.get(code);
    return district === undefined ? code : shortName(locale, district);
  };
  const reach = funnelReach(frame, period, type, region, districts);
  const told =
    reach === null
      ? []
      : reachSentences(locale, {
          fewest: { ...reach.fewest, name: short(reach.fewest.code) },
          most: { ...reach.most, name: short(reach.most.code) },
          falseFlags: reach.falseFlags,
        }).map((sentence) => `${example}${sentence}`);
  const plot = funnelPlot(frame, period, type, region, districts);
  const text = explorerWords(locale).funnel;
  if (plot === null) return { funnel: null, funnelNotes: [text.none, ...told] };
  const { and, stop } = punctuation(locale);
  const missing = plot.missing.map((code) => nameIn(locale, named.get(code)?.name ?? { zh: code, en: code }));
  const label = `${example}${viewTitle(locale, 'rate', type, period)}${stop}${text.title}`;
  return {
    funnel: funnelDrawing(locale, plot, short, label),
    funnelNotes: [
      ...told,
      ...(plot.phi === null ? [] : [text.phi(formatNumber(locale, plot.phi, 1))]),
      ...(missing.length === 0 ? [] : [text.missing(missing.join(and))]),
    ],
  };
}
