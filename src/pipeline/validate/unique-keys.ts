import { tableSpec, TABLE_KEYS } from '../../schema/tables.ts';
import type { Problem } from '../problem.ts';
import { cellText } from '../read/cell-text.ts';
import type { DataFolder } from '../read/read-folder.ts';
import type { Located } from '../read/read-table.ts';

/** No two rows of a table share their key, ignoring case: `A-1` and `a-1` become one file name or address. */
export function duplicateKeys(folder: DataFolder): readonly Problem[] {
  return TABLE_KEYS.flatMap((key) => {
    const spec = tableSpec(key);
    const rows: readonly Located<Readonly<Record<string, unknown>>>[] = folder.tables[key];
    const first = new Map<string, Located<unknown>>();
    const problems: Problem[] = [];
    for (const located of rows) {
      const shown = spec.key.map((column) => cellText(located.row[column])).join(' / ');
      const identity = shown.toLowerCase();
      const earlier = first.get(identity);
      if (earlier === undefined) {
        first.set(identity, located);
        continue;
      }
      problems.push({
        file: located.file,
        line: located.line,
        column: spec.key.join('+'),
        value: shown,
        rule: `与 ${earlier.file}:${earlier.line} 重复（不分大小写）`,
        remedy: '删掉重复的一行，或改编号',
      });
    }
    return problems;
  });
}
