import { describeDiff } from '../diff/describe-diff.ts';
import { DIFF_USAGE, readDiffArguments, type DiffArguments } from '../diff/diff-arguments.ts';
import { checkFolder } from '../check-folder.ts';
import { reportProblems } from '../problem.ts';
import type { DataFolder } from '../read/read-folder.ts';

function diff(options: DiffArguments): number {
  const [before, after] = [readSound('旧', options.before), readSound('新', options.after)];
  if (before === null || after === null) return 1;
  if (before.dataset.region.code !== after.dataset.region.code) {
    const [old, current] = [before, after].map(({ dataset }) => dataset.region.name_zh);
    console.error(`两个文件夹不是同一个地区：旧的是${old}，新的是${current}。`);
    return 1;
  }
  console.log(describeDiff(before, after, options));
  return 0;
}

/** Null where the folder breaks a rule; its problems have been told. */
function readSound(which: '旧' | '新', path: string): DataFolder | null {
  const { folder, problems } = checkFolder(path);
  if (folder !== null && problems.length === 0) return folder;
  console.error(`${which}的数据文件夹 ${path}：`);
  console.error(reportProblems(problems));
  return null;
}

const options = readDiffArguments(process.argv.slice(2));
if (options === null) {
  console.error(DIFF_USAGE);
  process.exitCode = 1;
} else {
  process.exitCode = diff(options);
}
