/**
 * One measured run in a process of its own: `data-stage.ts KIND FOLDER KEEP` prints its figures as JSON. KEEP is the
 * folder of what is kept.
 */
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';

import Papa, { type ParseResult } from 'papaparse';

import { checkFolder } from '../../src/pipeline/check-folder.ts';
import { openKeep } from '../../src/pipeline/keep/open-keep.ts';
import { openData } from '../../src/pipeline/open-data.ts';
import { filePieces } from '../../src/pipeline/read/decode-text.ts';
import { tabulateIncidents } from '../../src/pipeline/tabulate/tabulate-incidents.ts';

const [kind = '', folder = '', keepFolder = ''] = process.argv.slice(2);
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

/** PapaParse alone, fed in the same pieces as the reader feeds it; its arrays of cells are thrown away. */
function parse(): number {
  const parser = new Papa.Parser({ delimiter: ',', newline: '\n', quoteChar: '"' });
  let rows = 0;
  for (const file of files) {
    let rest = '';
    for (const piece of filePieces(file)) {
      const text = rest + piece;
      const { data, meta } = parser.parse(text, 0, true) as ParseResult<string[]>;
      rows += data.length;
      rest = text.slice(meta.cursor);
    }
  }
  return rows;
}

/** From the files to checked tallies. */
function stage(): number {
  const { folder: read, problems } = checkFolder(folder);
  if (read === null || problems.length > 0) throw new Error(JSON.stringify(problems.slice(0, 3)));
  const tallies = tabulateIncidents(read);
  return tallies.months.length > 0 ? read.tables.incidents.length : Number.NaN;
}

/** Every byte of the data folder through SHA-256. */
function hash(): number {
  const digest = createHash('sha256');
  const paths = globSync(`${folder}/**/*.*`);
  for (const path of paths) digest.update(readFileSync(path));
  return digest.digest().length > 0 ? paths.length : Number.NaN;
}

/** What a build asks of its data before it writes a page: its own process first, then that of Astro. */
function build(): number {
  const settings = { dataFolder: folder, edition: 'public' } as const;
  const first = openData(settings, (data) => openKeep(data, { folder: keepFolder }));
  if (first.problems.length > 0) throw new Error(JSON.stringify(first.problems.slice(0, 3)));
  const { key } = first.keep;
  first.tell();
  const second = openData(
    settings,
    (data) => openKeep(data, { folder: keepFolder, known: key }),
    readNothing,
  );
  return second.tell().tables.frames.length;
}

/** The second process finds what the first has put down. */
function readNothing(): never {
  throw new Error('the data folder was read again');
}

const before = process.cpuUsage();
const runs = new Map([
  ['scan', scan],
  ['parse', parse],
  ['stage', stage],
  ['hash', hash],
  ['build', build],
]);
const rows = runs.get(kind)?.() ?? Number.NaN;
const { user, system } = process.cpuUsage(before);
console.log(
  JSON.stringify({ rows, seconds: (user + system) / 1e6, peak: process.resourceUsage().maxRSS * 1024 }),
);
