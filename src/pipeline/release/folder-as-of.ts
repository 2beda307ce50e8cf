import { addDays, daysBetween } from '../../domain/iso-date.ts';
import type { CoverageRow } from '../../schema/coverage.schema.ts';
import type { IncidentRow } from '../../schema/incidents.schema.ts';
import { ownRow } from '../read/own-row.ts';
import type { DataFolder } from '../read/read-folder.ts';
import type { Located } from '../read/read-table.ts';

/**
 * A folder of rows as it stood on an earlier day: without what was recorded, solved, returned or approved later,
 * and without the deliveries that came later. The tables of the last month come in after it is over: a delivery counts
 * as there when it came as soon after that day as the folder's own latest did after its. Tables that carry no day
 * of recording are taken as they are.
 *
 * @param asOf ISO date, not after that of the folder
 */
export function folderAsOf(folder: DataFolder, asOf: string, version: string): DataFolder {
  const { tables } = folder;
  const deliveries = tables.coverage.flatMap(({ row }) => row.supplied_on ?? []);
  const grace = Math.max(0, ...deliveries.map((day) => daysBetween(folder.dataset.as_of, day)));
  const closed = addDays(asOf, grace);
  const later = folder.releases.filter(({ manifest }) => manifest.as_of < asOf);
  return {
    ...folder,
    dataset: { ...folder.dataset, as_of: asOf, version },
    releases: later,
    tables: {
      ...tables,
      incidents: tables.incidents
        .filter(({ row }) => (row.recorded_on ?? row.filed_on) <= asOf)
        .map((located) => ({ ...located, row: incidentAsOf(located.row, asOf) })),
      coverage: tables.coverage.map((located) => coverageAsOf(located, closed)),
      approvals: tables.approvals.filter(({ row }) => row.approved_on <= asOf),
    },
  };
}

function incidentAsOf(row: IncidentRow, asOf: string): IncidentRow {
  const isSolvedLater = row.solved_on !== null && row.solved_on > asOf;
  const isReturnedLater = row.returned_on !== null && row.returned_on > asOf;
  return {
    ...ownRow(row),
    ...(isSolvedLater ? { solved_on: null, status: 'open' as const } : {}),
    ...(isReturnedLater ? { returned_on: null, returned: 0 } : {}),
  };
}

function coverageAsOf(located: Located<CoverageRow>, closed: string): Located<CoverageRow> {
  const { row } = located;
  const isLater = row.supplied_on !== null && row.supplied_on > closed;
  return isLater
    ? { ...located, row: { ...ownRow(row), state: 'not_supplied', supplied_on: null } }
    : located;
}
