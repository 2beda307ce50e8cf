import type { ReferenceTarget } from '../../schema/reference-target.ts';
import { tableSpec, type TableKey } from '../../schema/tables.ts';
import type { Rows } from '../read/column-table.ts';
import type { FolderParts } from '../read/read-folder.ts';
import type { Located } from '../read/read-table.ts';

/** What may be referred to; null where ids may be missing because a file could not be read. */
export type KnownIds = Readonly<Record<ReferenceTarget, ReadonlySet<string> | null>>;

/** The ids of every table that others refer to, those of rows with a mistake elsewhere included. */
export function knownIds(parts: FolderParts): KnownIds {
  const districts = idsOf(parts, 'districts', 'adcode');
  const { regionCode } = parts.claims;
  let incidents: { readonly ids: ReadonlySet<string> | null } | undefined;
  return {
    districts,
    area: districts === null || regionCode === null ? null : new Set([...districts, regionCode]),
    agencies: idsOf(parts, 'agencies'),
    fraud_types: idsOf(parts, 'fraudTypes'),
    sources: idsOf(parts, 'sources'),
    // A million of them, which hardly any table refers to.
    get incidents() {
      incidents ??= { ids: idsOf(parts, 'incidents') };
      return incidents.ids;
    },
    meetings: idsOf(parts, 'meetings'),
    outlets: idsOf(parts, 'outlets'),
    communities: idsOf(parts, 'communities', 'adcode'),
    indicators: idsOf(parts, 'indicators'),
  };
}

/** Null where there may be rows that nobody could read, or of which not even the id can be told. Blanks are no ids. */
export function idsOf(parts: FolderParts, key: TableKey, column = 'id'): ReadonlySet<string> | null {
  const { rows: unread, areMore } = parts.unread[key];
  const schema = tableSpec(key).columns[column]?.schema;
  if (areMore || unread.some(({ row }) => schema?.safeParse(row[column]).success !== true)) return null;
  const rows: Rows<Located<Readonly<Record<string, unknown>>>> = parts.tables[key];
  const ids = new Set(unread.map(({ row }) => String(row[column])));
  for (const { row } of rows) {
    const id = row[column];
    if (typeof id === 'string') ids.add(id);
  }
  return ids;
}

/** The table behind a target. */
export const TABLE_OF_TARGET: Readonly<Record<ReferenceTarget, TableKey>> = {
  districts: 'districts',
  area: 'districts',
  agencies: 'agencies',
  fraud_types: 'fraudTypes',
  sources: 'sources',
  incidents: 'incidents',
  meetings: 'meetings',
  outlets: 'outlets',
  communities: 'communities',
  indicators: 'indicators',
};

export function isPresent({ present }: FolderParts, key: TableKey): boolean {
  return present.has(tableSpec(key).name);
}
