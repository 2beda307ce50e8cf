import { tableSpec, TABLE_KEYS } from '../../schema/tables.ts';
import type { Problem } from '../problem.ts';
import { cellText } from '../read/cell-text.ts';
import type { FolderParts } from '../read/read-folder.ts';
import { textsIn, type Rows } from '../read/column-table.ts';
import { joinedTexts, type JoinedTexts } from '../read/joined-texts.ts';
import type { Located } from '../read/read-table.ts';
import { areGoingUp } from './going-up.ts';
import { MarkSet } from './mark-set.ts';
import { markOf } from './text-mark.ts';

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

function mayRepeat(rows: Rows<Located<LooseRow>>, columns: readonly string[]): boolean {
  const keys = (): Iterable<JoinedTexts> => keyTexts(rows, columns);
  return !areGoingUp(keys(), rows.length) && mayRepeatUnsorted(keys(), rows.length);
}

function keyTexts(rows: Rows<Located<LooseRow>>, columns: readonly string[]): Iterable<JoinedTexts> {
  const [only] = columns;
  return columns.length === 1 && only !== undefined
    ? textsIn(rows, only)
    : joinedTexts(shownKeys(rows, columns));
}

/** Two marks of 53 bits are the same by chance once in 10¹⁶ pairs: then the keys themselves are compared. */
function mayRepeatUnsorted(keys: Iterable<JoinedTexts>, rows: number): boolean {
  const marks = new MarkSet(rows);
  let seen = 0;
  for (const texts of keys) {
    if (!areNew(texts, marks)) return true;
    seen += texts.starts.length - 1;
  }
  // A value that is held once for several rows stands for all of them.
  return seen < rows;
}

function areNew({ whole, starts }: JoinedTexts, marks: MarkSet): boolean {
  for (let next = 1; next < starts.length; next += 1)
    if (!marks.add(markOf(whole, starts[next - 1] ?? 0, (starts[next] ?? 0) - 1))) return false;
  return true;
}

function* shownKeys(rows: Rows<Located<LooseRow>>, columns: readonly string[]): Generator<string> {
  for (const { row } of rows) yield shownKey(row, columns);
}
