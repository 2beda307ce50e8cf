import { parseArgs } from 'node:util';

import type { Locale } from '../../i18n/locale.ts';
import type { DiffOptions } from './describe-diff.ts';

export interface DiffArguments extends DiffOptions {
  readonly before: string;
  readonly after: string;
}

export const DIFF_USAGE = [
  '用法：npm run data:diff -- 旧文件夹 新文件夹 [--lang zh|en] [--all] [--internal]',
  '  比较两个检查通过的数据文件夹，写出可以贴进data/CHANGELOG.md的变更说明；小于最小公布数的数不写出来。',
  '  --lang zh|en  用中文（默认）或英文写',
  '  --all         长的清单不截短',
  '  --internal    写出全部准确数字，只供内部核对，不得带出办公室',
].join('\n');

const LOCALES: Readonly<Record<string, Locale>> = { zh: 'zh-CN', en: 'en' };

/** Null where the words of the command line are not as DIFF_USAGE has them. */
export function readDiffArguments(words: readonly string[]): DiffArguments | null {
  const parsed = parse(words);
  if (parsed === null) return null;
  const [before, after, ...others] = parsed.positionals;
  const locale = LOCALES[parsed.values.lang];
  if (before === undefined || after === undefined || others.length > 0 || locale === undefined) return null;
  return { before, after, locale, isWhole: parsed.values.all, isInternal: parsed.values.internal };
}

function parse(words: readonly string[]): {
  readonly positionals: readonly string[];
  readonly values: { readonly lang: string; readonly all: boolean; readonly internal: boolean };
} | null {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        lang: { type: 'string', default: 'zh' },
        all: { type: 'boolean', default: false },
        internal: { type: 'boolean', default: false },
      },
    });
  } catch {
    return null;
  }
}
