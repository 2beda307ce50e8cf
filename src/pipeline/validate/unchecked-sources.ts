import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { sources } from '../../schema/sources.schema.ts';
import type { Problem } from '../problem.ts';
import { decodeText } from '../read/decode-text.ts';
import { readTable } from '../read/read-table.ts';

const FILE = `${sources.name}.csv`;
const UNCHECKED = '待核';

/** Sources whose title says itself that nobody has checked it: what a preview may show and a release may not. */
export function uncheckedSources(dataRoot: string): readonly Problem[] {
  if (!existsSync(join(dataRoot, FILE))) return [];
  const decoded = decodeText(FILE, readFileSync(join(dataRoot, FILE)));
  if ('problem' in decoded) return [];
  return readTable(sources, FILE, decoded.text).rows.flatMap(({ row: { title }, line }) =>
    title.includes(UNCHECKED)
      ? {
          file: FILE,
          line,
          column: 'title',
          value: title,
          rule: `正式发布的出处，标题不能还写着“${UNCHECKED}”`,
          remedy: '打开原网页，照抄标题；核不到的，只写确实知道的（谁发的、是什么），待核记在 quality 一列',
        }
      : [],
  );
}
