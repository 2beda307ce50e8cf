import type { PeriodKey } from '../../domain/period.ts';
import type { TypeKey } from '../../domain/published-frame.ts';
import { groupsOf } from '../protect/groups-of.ts';
import { incidentFacts } from '../protect/incident-facts.ts';
import type { DataFolder } from '../read/read-folder.ts';
import { tabulateIncidents } from '../tabulate/tabulate-incidents.ts';
import type { Units } from './rounding-of.ts';

/** What of the data, besides names, a reader of the pages must know to tell what a figure is of. */
export interface SiteReading {
  /** Every period that a page may speak of; none where there are no incidents. */
  readonly periods: readonly PeriodKey[];
  readonly groups: readonly TypeKey[];
  readonly units: Units;
}

export function siteReadingOf(folder: DataFolder): SiteReading {
  const facts = incidentFacts(tabulateIncidents(folder), folder.dataset.region.code, groupsOf(folder));
  const kinds = ['month', 'quarter', 'rolling12', 'year'] as const;
  return {
    periods: kinds.flatMap((kind) => facts.periods(kind)),
    groups: facts.groups,
    units: folder.disclosure.rounding,
  };
}
