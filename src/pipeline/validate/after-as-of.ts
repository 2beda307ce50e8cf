import { TABLE_KEYS, type TableKey } from '../../schema/tables.ts';
import { remembered } from '../../domain/remembered.ts';
import type { Problem } from '../problem.ts';
import type { FolderParts } from '../read/read-folder.ts';
import { some } from '../../domain/some.ts';
import { valuesIn, type Rows } from '../read/column-table.ts';
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
  const rule = `晚于 dataset.json 里的截止日期 ${asOf}`;
  const remedy = '核对日期；数据确实更新了，就改 dataset.json 的 as_of';
  const isLate = remembered((value: unknown) => typeof value === 'string' && isAfter(value, asOf));
  return TABLE_KEYS.flatMap((key) => {
    const rows: Rows<Located<Readonly<Record<string, unknown>>>> = tables[key];
    return (HAPPENED[key] ?? []).flatMap((column) => {
      const problems: Problem[] = [];
      if (!some(valuesIn(rows, column), isLate)) return problems;
      for (const located of rows) {
        const value = located.row[column];
        if (isLate(value)) problems.push(problemAt(located, column, String(value), rule, remedy));
      }
      return problems;
    });
  });
}

/** A month is after a day where it begins after that day's month. */
function isAfter(dateOrMonth: string, day: string): boolean {
  const length = Math.min(dateOrMonth.length, day.length);
  return dateOrMonth.slice(0, length) > day.slice(0, length);
}
