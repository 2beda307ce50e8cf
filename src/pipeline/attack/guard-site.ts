import { UNASSIGNED } from '../../domain/area-code.ts';
import type { Place } from '../../domain/place.ts';
import { figureWordsOf } from '../../i18n/figure-words.ts';
import type { Locale } from '../../i18n/locale.ts';
import { placeOf } from '../place-of.ts';
import { PUBLIC_FRAMES } from '../protect/frame-plans.ts';
import { groupsOf } from '../protect/groups-of.ts';
import { highsSolver } from '../protect/highs-solver.ts';
import { incidentFacts } from '../protect/incident-facts.ts';
import { QUANTITIES, type QuantityId } from '../protect/publication-history.ts';
import { watchQuantities, type WatchedQuantity } from '../protect/watch-quantities.ts';
import type { Publication } from '../publication.ts';
import type { DataFolder } from '../read/read-folder.ts';
import { historyOf } from '../release/history-of.ts';
import { residentsFrom } from '../tabulate/residents.ts';
import { tabulateIncidents } from '../tabulate/tabulate-incidents.ts';
import { attackEmitted, type EmittedFault } from './attack-emitted.ts';
import { readEmitted } from './read-emitted.ts';
import { cluesOf, type NamedArea, type NamedType } from './reading-clues.ts';
import { whatIsKnown } from './what-is-known.ts';

export interface Guarded {
  /** Figures read back from pages and files. */
  readonly figures: number;
  readonly faults: readonly EmittedFault[];
}

/** Reads a built public site back and attacks what it says; the site is fit to be shown where there is no fault. */
export function guardSite(folder: DataFolder, { protection }: Publication, site: string): Guarded {
  const tallies = tabulateIncidents(folder);
  const facts = incidentFacts(tallies, folder.dataset.region.code, groupsOf(folder));
  if (facts.months.length === 0) return { figures: 0, faults: [] };
  const plans = PUBLIC_FRAMES.filter(({ id }) => folder.disclosure.frames.some((named) => named === id));
  const residentsOf = residentsFrom(folder.tables.population.map(({ row }) => row));
  const watchers = watchQuantities(
    facts,
    plans,
    folder.disclosure,
    historyOf(folder, residentsOf),
    highsSolver,
  );
  const leftOut = (id: QuantityId): ReadonlySet<string> =>
    new Set(protection.find(({ quantity }) => quantity === id)?.leftOut.map(({ level }) => level));
  const watched = Object.fromEntries(QUANTITIES.map((id) => [id, watchers[id](leftOut(id))])) as Readonly<
    Record<QuantityId, WatchedQuantity>
  >;
  const periods = (['month', 'quarter', 'rolling12', 'year'] as const).flatMap((kind) => facts.periods(kind));
  const place = placeOf(folder);
  const figures = readEmitted(site, {
    cluesIn: (locale) =>
      cluesOf(figureWordsOf(locale, place), locale, areasIn(folder, locale, place), periods, {
        groups: facts.groups,
        types: typesIn(folder, locale),
      }),
    units: folder.disclosure.rounding,
  });
  const faults = attackEmitted(whatIsKnown(figures, residentsOf), watched, highsSolver);
  return { figures: figures.length, faults };
}

function typesIn({ tables }: DataFolder, locale: Locale): readonly NamedType[] {
  return tables.fraudTypes.map(({ row }) => ({
    id: row.id,
    name: locale === 'en' ? row.name_en : row.name_zh,
  }));
}

/** The names under which pages of a language speak of areas. */
function areasIn(
  { tables, dataset: { region } }: DataFolder,
  locale: Locale,
  place: Place,
): readonly NamedArea[] {
  const { areas } = figureWordsOf(locale, place);
  const isEnglish = locale === 'en';
  return [
    ...tables.districts.map(({ row }) => ({
      code: row.adcode,
      names: isEnglish
        ? [row.name_en, row.name_en.replace(/ (District|County)$/, '')]
        : [row.name_zh, row.short_zh ?? row.name_zh],
    })),
    { code: region.code, names: [isEnglish ? region.name_en : region.name_zh, areas.region] },
    { code: UNASSIGNED, names: [areas.unassigned] },
  ];
}
