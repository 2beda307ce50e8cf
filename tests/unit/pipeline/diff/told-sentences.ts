import { describeDiff, type DiffOptions } from '../../../../src/pipeline/diff/describe-diff.ts';
import type { DataFolder } from '../../../../src/pipeline/read/read-folder.ts';

/** The bullets about a change, without their marks. */
export function toldSentences(
  before: DataFolder,
  after: DataFolder,
  options: Partial<DiffOptions> = {},
): readonly string[] {
  return describeDiff(before, after, { locale: 'zh-CN', isWhole: false, isInternal: false, ...options })
    .split('\n')
    .map((line) => line.replace(/^- /, ''));
}
