import { join } from 'node:path';

import { importCafc } from '../import-cafc/import-cafc.ts';
import { MAPPING_FILE } from '../import-cafc/import-files.ts';
import { unmappedLines } from '../import-cafc/unmapped-lines.ts';
import { reportProblems } from '../problem.ts';

const [from, to, ...others] = process.argv.slice(2);

if (from === undefined || to === undefined || others.length > 0) {
  console.error('用法：npm run data:import-cafc -- 原始数据文件夹 写入的文件夹');
  process.exitCode = 1;
} else {
  const { imported, problems } = importCafc(from, to);
  if (imported === null) {
    console.error(reportProblems(problems, '什么也没有写，原来的文件夹没有变动'));
    process.exitCode = 1;
  } else {
    const unmapped = unmappedLines(imported.labels);
    console.log(`${imported.reports} 条举报，写入 ${to}`);
    console.log(`每个标签怎么处理、为什么：${join(to, MAPPING_FILE)}`);
    console.log(unmapped.length > 0 ? '放不进数据约定的标签：' : '没有放不进数据约定的标签。');
    for (const line of unmapped) console.log(`  ${line}`);
  }
}
