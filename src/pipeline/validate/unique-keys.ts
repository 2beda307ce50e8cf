import { tableSpec, TABLE_KEYS } from '../../schema/tables.ts';
import type { Problem } from '../problem.ts';
import { cellText } from '../read/cell-text.ts';
import type { FolderParts } from '../read/read-folder.ts';
import { valuesIn, type Rows } from '../read/column-table.ts';
import type { Located } from '../read/read-table.ts';

type LooseRow = Readonly<Record<string, unknown>>;

/** No two rows of a table share their key, ignoring case: `A-1` and `a-1` become one file name or address. */
export function duplicateKeys({ tables }: Pick<FolderParts, 'tables'>): readonly Problem[] {
  return TABLE_KEYS.flatMap((key) => {
    const columns = tableSpec(key).key;
    const rows: Rows<Located<LooseRow>> = tables[key];
    // Tables are large and keys rarely repeat: where the first one stands is only looked for where one does.
    if (!mayRepeat(rows, columns)) return [];
    const first = new Map<string, Located<unknown>>();
    return rows.flatMap((located): readonly Problem[] => {
      const shown = shownKey(located.row, columns);
      const identity = shown.toLowerCase();
      const earlier = first.get(identity);
      if (earlier === undefined) {
        first.set(identity, located);
        return [];
      }
      const { file, line } = located;
      const rule = `与 ${earlier.file}:${earlier.line} 重复（不分大小写）`;
      const remedy =
        columns.length === 1
          ? '删掉重复的一行，或换一个编号'
          : '这几列合起来不能重复：删掉一行，或改正写错的一列';
      return [{ file, line, column: columns.join('+'), value: shown, rule, remedy }];
    });
  });
}

function shownKey(row: LooseRow, columns: readonly string[]): string {
  const [only] = columns;
  if (columns.length === 1 && only !== undefined) return cellText(row[only]);
  return columns.map((column) => cellText(row[column])).join(' / ');
}

/** Two numbers of 53 bits are the same by chance once in 10¹⁶ pairs: then the keys themselves are compared. */
function mayRepeat(rows: Rows<Located<LooseRow>>, columns: readonly string[]): boolean {
  const marks = new Float64Array(rows.length);
  let at = 0;
  for (const shown of shownKeys(rows, columns)) {
    marks[at] = markOf(shown);
    at += 1;
  }
  // A value that is held once for several rows stands for all of them.
  if (at < rows.length) return true;
  marks.sort();
  for (let next = 1; next < marks.length; next += 1) if (marks[next] === marks[next - 1]) return true;
  return false;
}

function* shownKeys(rows: Rows<Located<LooseRow>>, columns: readonly string[]): Generator<string> {
  const [only] = columns;
  if (columns.length === 1 && only !== undefined)
    for (const value of valuesIn(rows, only)) yield cellText(value);
  else for (const { row } of rows) yield shownKey(row, columns);
}

/** A number below 2⁵³ that depends on every letter but not on its case (FNV-1a twice over, with different primes). */
function markOf(text: string, isLower = false): number {
  let [high, low] = [0x811c9dc5, 0x1234567];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    // Only of plain letters the case is known by their numbers.
    if (code > 0x7f && !isLower) return markOf(text.toLowerCase(), true);
    const letter = code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
    high = Math.imul(high ^ letter, 0x01000193);
    low = Math.imul(low ^ letter, 0x01000197) + at;
  }
  return (high >>> 0) * 2 ** 21 + (low >>> 11);
}
