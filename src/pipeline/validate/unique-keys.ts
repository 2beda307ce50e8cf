import { tableSpec, TABLE_KEYS } from '../../schema/tables.ts';
import type { Problem } from '../problem.ts';
import { cellText } from '../read/cell-text.ts';
import type { FolderParts } from '../read/read-folder.ts';
import type { Located } from '../read/read-table.ts';

/** No two rows of a table share their key, ignoring case: `A-1` and `a-1` become one file name or address. */
export function duplicateKeys({ tables }: Pick<FolderParts, 'tables'>): readonly Problem[] {
  return TABLE_KEYS.flatMap((key) => {
    const columns = tableSpec(key).key;
    const rows: readonly Located<Readonly<Record<string, unknown>>>[] = tables[key];
    const first = new Map<string, Located<unknown>>();
    return rows.flatMap((located): readonly Problem[] => {
      const shown = columns.map((column) => cellText(located.row[column])).join(' / ');
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
