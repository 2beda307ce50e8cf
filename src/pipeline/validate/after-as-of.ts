import { TABLE_KEYS, type TableKey } from '../../schema/tables.ts';
import type { Problem } from '../problem.ts';
import type { FolderParts } from '../read/read-folder.ts';
import type { Located } from '../read/read-table.ts';
import { problemAt } from './problem-at.ts';

/** Columns that tell when something happened; dates that are only planned are not among them. */
const HAPPENED: Partial<Record<TableKey, readonly string[]>> = {
  frameIncidents: ['month'],
  incidents: ['filed_on', 'recorded_on', 'frozen_on', 'returned_on', 'solved_on'],
  handoffs: ['sent_at', 'answered_at'],
  jointActions: ['date'],
  meetings: ['date'],
  commitments: ['done_on'],
  warnings: ['month'],
  inspections: ['date'],
  accounts: ['month'],
  appeals: ['month'],
  outreach: ['date'],
  app: ['month'],
};

/** Nothing in the tables happens after the day that dataset.json says they run to. */
export function datesAfterAsOf({ tables, claims }: FolderParts): readonly Problem[] {
  const { asOf } = claims;
  if (asOf === null) return [];
  return TABLE_KEYS.flatMap((key) => {
    const rows: readonly Located<Readonly<Record<string, unknown>>>[] = tables[key];
    return (HAPPENED[key] ?? []).flatMap((column) =>
      rows.flatMap((located) => {
        const value = located.row[column];
        if (typeof value !== 'string' || !isAfter(value, asOf)) return [];
        const rule = `晚于 dataset.json 里的截止日期 ${asOf}`;
        return [
          problemAt(located, column, value, rule, '核对日期；数据确实更新了，就改 dataset.json 的 as_of'),
        ];
      }),
    );
  });
}

/** A month is after a day where it begins after that day's month. */
function isAfter(dateOrMonth: string, day: string): boolean {
  const length = Math.min(dateOrMonth.length, day.length);
  return dateOrMonth.slice(0, length) > day.slice(0, length);
}
