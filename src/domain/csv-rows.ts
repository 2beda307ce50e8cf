/** What stands where there is no number: no cell is blank, and none is a zero that is not one. */
export const NOT_AVAILABLE = 'NA';

/** What must stand in quotes (RFC 4180, 2.6). */
const QUOTED = /[",\r\n]/;

/** Rows as RFC 4180 text with LF, the last one ended too. */
export function csvRows(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `${cells.map(quoted).join(',')}\n`).join('');
}

function quoted(text: string): string {
  return QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
