import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { z } from 'zod';

import type { Problem } from '../problem.ts';
import { CAFC_DATASET_ID } from './describe-dataset.ts';

const named = z.object({ id: z.string() });

/** Only an empty folder, or one that an earlier import wrote, may be written over. */
export function foreignTarget(folder: string): readonly Problem[] {
  if (!existsSync(folder)) return [];
  if (statSync(folder).isDirectory()) {
    if (readdirSync(folder).length === 0 || idOf(folder) === CAFC_DATASET_ID) return [];
  }
  const rule = '这里已经有别的东西，不能覆盖';
  const remedy = `换一个新的文件夹；只有空文件夹和以前导入的（dataset.json 里 id 是 ${CAFC_DATASET_ID}）才会换掉`;
  return [{ file: folder, line: null, column: null, value: null, rule, remedy }];
}

/** Null where there is no dataset.json that says so. */
function idOf(folder: string): string | null {
  try {
    return named.parse(JSON.parse(readFileSync(join(folder, 'dataset.json'), 'utf8'))).id;
  } catch {
    return null;
  }
}
