import { UNASSIGNED } from '../../domain/area-code.ts';
import { figureWordsOf } from '../../i18n/figure-words.ts';
import type { Locale } from '../../i18n/locale.ts';
import { approvedLevels } from '../describe-collaboration.ts';
import type { Keep } from '../keep/open-keep.ts';
import { listIndicators } from '../list-indicators.ts';
import { PUBLIC_FRAMES } from '../protect/frame-plans.ts';
import { groupsOf } from '../protect/groups-of.ts';
import { highsSolver } from '../protect/highs-solver.ts';
import { incidentFacts } from '../protect/incident-facts.ts';
import { QUANTITIES, type QuantityId } from '../protect/publication-history.ts';
import { watchQuantities, type WatchedQuantity } from '../protect/watch-quantities.ts';
import type { DataFolder } from '../read/read-folder.ts';
import { historyOf } from '../release/history-of.ts';
import { indicatorHistoryOf } from '../release/indicator-history-of.ts';
import type { FolderTables } from '../site-tables.ts';
import { indicatorFacts } from '../tabulate/indicators/indicator-facts.ts';
import { residentsFrom } from '../tabulate/residents.ts';
import { tabulateIncidents } from '../tabulate/tabulate-incidents.ts';
import type { ToldEdition } from '../told-edition.ts';
import { attackIndicators, incidentsBehind } from './attack-indicators.ts';
import { attackEmitted, type EmittedFault } from './attack-emitted.ts';
import { figuresDigest } from './figures-digest.ts';
import { readEmitted, type EmittedFigures } from './read-emitted.ts';
import { cluesOf, type NamedArea, type NamedType } from './reading-clues.ts';
import { whatIsKnown } from './what-is-known.ts';

export interface Guarded {
  /** Figures read back from pages and files. */
  readonly figures: number;
  readonly faults: readonly EmittedFault[];
}

/**
 * Reads a built public site back and attacks what it says; the site is fit to be shown where there is no fault.
 *
 * @param folderOf asked only where a site of the same data that said the same has not been found faultless before:
 *   the attack needs the true figures, which are kept nowhere
 */
export function guardSite(
  told: ToldEdition,
  site: string,
  folderOf: () => DataFolder,
  keep: Pick<Keep, 'take' | 'put'>,
): Guarded {
  if (told.reading.periods.length === 0) return { figures: 0, faults: [] };
  const read = readBack(told, site);
  const figures = read.incidents.length + read.indicators.length;
  const digest = figuresDigest([...read.incidents, ...read.indicators]);
  if (keep.take('passed') === digest) return { figures, faults: [] };
  const faults = attack(folderOf(), told, read);
  if (faults.length === 0) keep.put('passed', digest);
  return { figures, faults };
}

function readBack({ tables, reading }: ToldEdition, site: string): EmittedFigures {
  const { periods, groups, units } = reading;
  return readEmitted(site, {
    cluesIn: (locale) =>
      cluesOf(figureWordsOf(locale, tables.place), locale, areasIn(tables, locale), periods, {
        groups,
        types: typesIn(tables, locale),
      }),
    indicators: tables.collaboration?.indicators ?? [],
    units,
  });
}

function attack(
  folder: DataFolder,
  { protection }: ToldEdition,
  read: EmittedFigures,
): readonly EmittedFault[] {
  const facts = incidentFacts(tabulateIncidents(folder), folder.dataset.region.code, groupsOf(folder));
  const plans = PUBLIC_FRAMES.filter(({ id }) => folder.disclosure.frames.some((named) => named === id));
  const residentsOf = residentsFrom(folder.tables.population.map(({ row }) => row));
  const history = historyOf(folder, residentsOf);
  const watchers = watchQuantities(facts, plans, folder.disclosure, history, highsSolver);
  const leftOut = (id: QuantityId): ReadonlySet<string> =>
    new Set(protection.find(({ quantity }) => quantity === id)?.leftOut.map(({ level }) => level));
  const watched = Object.fromEntries(QUANTITIES.map((id) => [id, watchers[id](leftOut(id))])) as Readonly<
    Record<QuantityId, WatchedQuantity>
  >;
  const indicators = indicatorFacts(folder);
  const figures = [...read.incidents, ...incidentsBehind(read.indicators, indicators)];
  const approved = approvedLevels(folder);
  const { code: region } = folder.dataset.region;
  return [
    ...attackEmitted(whatIsKnown(figures, residentsOf), watched, highsSolver),
    ...attackIndicators(
      read.indicators,
      listIndicators(folder),
      (indicator, isRegion) => approved[indicator]?.includes(isRegion ? 'region' : 'district') ?? false,
      {
        facts: indicators,
        region,
        rules: folder.disclosure,
        solver: highsSolver,
        history: indicatorHistoryOf(folder),
      },
    ),
  ];
}

function typesIn({ fraudTypes }: FolderTables, locale: Locale): readonly NamedType[] {
  return fraudTypes.map(({ id, name }) => ({ id, name: locale === 'en' ? name.en : name.zh }));
}

/** The names under which pages of a language speak of areas. */
function areasIn({ districts, site: { region }, place }: FolderTables, locale: Locale): readonly NamedArea[] {
  const { areas } = figureWordsOf(locale, place);
  const isEnglish = locale === 'en';
  return [
    ...districts.map(({ code, name, shortZh }) => ({
      code,
      names: isEnglish ? [name.en, name.en.replace(/ (District|County)$/, '')] : [name.zh, shortZh],
    })),
    { code: region.code, names: [isEnglish ? region.name.en : region.name.zh, areas.region] },
    { code: UNASSIGNED, names: [areas.unassigned] },
  ];
}
