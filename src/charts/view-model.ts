import { UNASSIGNED, type AreaCode } from '../domain/area-code.ts';
import { cellsOfPeriod } from '../domain/frame-index.ts';
import type { PublishedFrame } from '../domain/published-frame.ts';
import { frameOf, periodsOf } from '../domain/view-choices.ts';
import { selectionOf, type ViewState } from '../domain/view-state.ts';
import { explorerWords } from '../i18n/explorer-words.ts';
import { figureWords } from '../i18n/figure-words.ts';
import type { Locale } from '../i18n/locale.ts';
import { asSentence } from '../i18n/punctuation.ts';
import { mapSentences, measureSentence, nameIn } from '../i18n/sentences.ts';
import {
  changeSentences,
  largestCaseSentence,
  provisionalSentence,
  viewTitle,
} from '../i18n/view-sentences.ts';
import { mapFigures, type MapFigure } from './map-figures.ts';
import type { Markup } from './markup.ts';
import { measureLook } from './measure-look.ts';
import { multiplePeriods, multiples } from './multiples.ts';
import { atlasOf, type ViewFeed } from './view-feed.ts';
import { viewFunnel, type ViewFunnel } from './view-funnel.ts';
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
  readonly funnel: ViewFunnel | null;
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
    asides: new Map(
      districts.map(({ code, name }) => {
        const cell = cells.get(code);
        if (cell === undefined) return [code, []];
        const band = largestCaseSentence(locale, measure, cell, nameIn(locale, name));
        const changes = measure === 'rate' || measure === 'filed' ? changeSentences(locale, cell) : [];
        return [code, band === null ? changes : [...changes, band]];
      }),
    ),
    region:
      whole === undefined
        ? null
        : { name: nameIn(locale, region.name), sentence: measureSentence(locale, measure, whole) },
    legend: legendItems(locale, measure, look, figures),
    table: viewTable(locale, frame, period, { measure, type }, areas, region.code, title),
    hasChanges: tableComparisons(frame, { measure, type }).length > 0,
    funnel: viewFunnel(locale, feed, frame, state, example),
    multiplesNote: multiplesNote(locale, frame, example),
    multiples: multiples(
      locale,
      frame,
      multiplePeriods(periodsOf(atlas, selection), period),
      period,
      districts,
      { measure, type },
      VIEW_PATTERNS,
    ),
  };
}

function multiplesNote(locale: Locale, { periodKind }: PublishedFrame, example: string): string {
  const { note, apart, state } = explorerWords(locale).multiples;
  const said = [note, ...(periodKind === 'rolling12' ? [apart] : []), state];
  return `${example}${said.join(locale === 'en' ? ' ' : '')}`;
}
