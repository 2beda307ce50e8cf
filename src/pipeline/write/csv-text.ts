import Papa from 'papaparse';

import type { Columns, RowOf, TableSpec } from '../../schema/table.ts';

/** RFC 4180 with a header row and LF, blank for null, `;` between the items of a list. */
export function csvText<C extends Columns>(spec: TableSpec<C>, rows: readonly RowOf<C>[]): string {
  const fields = Object.keys(spec.columns);
  const data = rows.map((row) => fields.map((field) => cellText(row[field])));
  return `${Papa.unparse({ fields, data }, { newline: '\n' })}\n`;
}

/** @throws TypeError for a value that no column has. */
function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.map(cellText).join(';');
  throw new TypeError(`not a cell: ${typeof value}`);
}
