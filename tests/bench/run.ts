/**
 * `npm run bench -- [NAME] [N]`: one bench of this folder, of N pieces; disclosure control where none is named.
 * Figures are ratios within one run, or counts: seconds of one machine say nothing of another’s.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const END = '.bench.ts';
const names = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith(END))
  .map((name) => name.slice(0, -END.length));
const words = process.argv.slice(2);
const isNamed = words[0] !== undefined && !/^\d+$/.test(words[0]);
const [name = '', ...options] = isNamed ? words : ['disclosure', ...words];
if (names.includes(name)) {
  const { status } = spawnSync(process.execPath, [join(import.meta.dirname, `${name}${END}`), ...options], {
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
} else {
  console.error(`no bench is called ${name}: ${names.join(', ')}`);
  process.exitCode = 1;
}
