/** One measured run in a process of its own: `data-stage.ts scan|parse|stage FOLDER` prints its figures as JSON. */
import { globSync, readFileSync } from 'node:fs';

import Papa, { type ParseResult } from 'papaparse';

import { checkFolder } from '../../src/pipeline/check-folder.ts';
import { tabulateIncidents } from '../../src/pipeline/tabulate/tabulate-incidents.ts';

const [kind = '', folder = ''] = process.argv.slice(2);
const files = globSync(`${folder}/incidents/*.csv`).sort();

/** Rows and cells by RFC 4180, byte by byte, from the disk: less cannot be done. */
function scan(): number {
  let [rows, cells] = [0, 0];
  for (const file of files) {
    const bytes = readFileSync(file);
    let isQuoted = false;
    let at = 0;
    while (at < bytes.length) {
      const byte = bytes[at];
      at += 1;
      if (byte === 0x22) isQuoted = !isQuoted;
      else if (!isQuoted && byte === 0x2c) cells += 1;
      else if (!isQuoted && byte === 0x0a) rows += 1;
    }
  }
  return cells > rows ? rows : Number.NaN;
}

/** PapaParse alone, in chunks of arrays that are thrown away. */
function parse(): number {
  let rows = 0;
  for (const file of files)
    Papa.parse<string[]>(readFileSync(file, 'utf8'), {
      delimiter: ',',
      newline: '\n',
      chunkSize: 1 << 18,
      complete: () => undefined,
      chunk: ({ data }: ParseResult<string[]>) => {
        rows += data.length;
      },
    });
  return rows;
}

/** From the files to checked tallies. */
function stage(): number {
  const { folder: read, problems } = checkFolder(folder);
  if (read === null || problems.length > 0) throw new Error(JSON.stringify(problems.slice(0, 3)));
  const tallies = tabulateIncidents(read);
  return tallies.months.length > 0 ? read.tables.incidents.length : Number.NaN;
}

const before = process.cpuUsage();
const runs = new Map([
  ['scan', scan],
  ['parse', parse],
  ['stage', stage],
]);
const rows = runs.get(kind)?.() ?? Number.NaN;
const { user, system } = process.cpuUsage(before);
console.log(
  JSON.stringify({ rows, seconds: (user + system) / 1e6, peak: process.resourceUsage().maxRSS * 1024 }),
);
