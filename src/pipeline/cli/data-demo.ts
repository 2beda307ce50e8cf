import { parseArgs } from 'node:util';

import { writeDemoFiles } from '../demo/write-demo-files.ts';

/** The folder whose reference tables and parameters the demonstration is made from. */
const DATA_FOLDER = 'data';

const { values } = parseArgs({ options: { seed: { type: 'string' }, out: { type: 'string' } } });

if (values.seed !== undefined && !/^\d{1,9}$/.test(values.seed)) {
  console.error(`--seed 必须是不超过九位的非负整数，这里是 ${values.seed}`);
  process.exitCode = 1;
} else {
  const seed = values.seed === undefined ? undefined : Number(values.seed);
  const out = values.out ?? DATA_FOLDER;
  const written = writeDemoFiles(DATA_FOLDER, out, seed);
  const bytes = written.files.reduce((sum, file) => sum + Buffer.byteLength(file.text), 0);
  console.log(
    `种子 ${written.seed}：${written.files.length} 个文件，${(bytes / 1e6).toFixed(2)} MB，写入 ${out}`,
  );
}
