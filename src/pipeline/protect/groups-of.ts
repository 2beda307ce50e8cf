import type { DataFolder } from '../read/read-folder.ts';

/** The group of each fraud type; `other` for one that the table does not know. */
export function groupsOf({ tables }: DataFolder): (type: string) => string {
  const groups = new Map(tables.fraudTypes.map(({ row }) => [row.id, row.group]));
  return (type) => groups.get(type) ?? 'other';
}
