/**
 * The scorecard’s rows of the data stage on a generated folder: `npm run bench -- data 1000000` writes so many
 * incidents and measures, each in a process of its own and all in turn, the byte-scan floor, PapaParse alone, reading,
 * checking and tabulating, hashing the inputs, and the data stage of a second build. Ratios of the processor’s time;
 * the peak is the whole process’s.
 */
import { execFileSync } from 'node:child_process';
import { globSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { writeMillionRows } from './million-rows.ts';
import { quantile, textTable } from './text-table.ts';

const RUNS = 5;
const KINDS = ['scan', 'parse', 'stage', 'hash', 'build'] as const;

interface Measured {
  readonly rows: number;
  readonly seconds: number;
  readonly peak: number;
}

const rows = Number(process.argv[2] ?? 1_000_000);
const root = mkdtempSync(join(tmpdir(), 'atlas-bench-'));
try {
  const folder = join(root, 'data');
  await writeMillionRows(folder, rows, 0.42);
  const bytes = globSync(`${folder}/incidents/*.csv`).reduce((sum, file) => sum + statSync(file).size, 0);
  // The first build keeps what the measured ones find.
  const first = measure('build', folder);
  const measured = new Map(KINDS.map((kind) => [kind, [] as Measured[]]));
  for (let run = 0; run < RUNS; run += 1)
    for (const kind of KINDS) measured.get(kind)?.push(measure(kind, folder));
  const median = (kind: (typeof KINDS)[number], of: (one: Measured) => number): number =>
    quantile((measured.get(kind) ?? []).map(of), 0.5);
  const seconds = (kind: (typeof KINDS)[number]): number => median(kind, (one) => one.seconds);
  const ratio = (value: number): string => value.toFixed(2);
  console.log(
    textTable(
      [`${(bytes / 1e6).toFixed(0)} MB, ${median('stage', (one) => one.rows)} rows`, 'figure', 'aim'],
      [
        ['D1 read, check, tabulate ÷ byte scan', ratio(seconds('stage') / seconds('scan')), '7.50'],
        ['   PapaParse alone ÷ byte scan', ratio(seconds('parse') / seconds('scan')), ''],
        ['   read, check, tabulate ÷ PapaParse alone', ratio(seconds('stage') / seconds('parse')), ''],
        ['D2 peak memory ÷ file size', ratio(median('stage', (one) => one.peak) / bytes), '3.00'],
        ['   of which the process before it reads', ratio(median('scan', (one) => one.peak) / bytes), ''],
        ['D3 second build, data stage ÷ hashing', ratio(seconds('build') / seconds('hash')), '1.50'],
        ['   seconds of hashing', seconds('hash').toFixed(2), ''],
        ['   seconds of the first build’s data stage', first.seconds.toFixed(2), ''],
        ['   seconds of the scan', seconds('scan').toFixed(2), ''],
        ['   seconds of the stage', seconds('stage').toFixed(2), ''],
      ],
    ),
  );
} finally {
  rmSync(root, { recursive: true, force: true });
}

function measure(kind: string, folder: string): Measured {
  const script = join(import.meta.dirname, 'data-stage.ts');
  return JSON.parse(
    execFileSync(process.execPath, [script, kind, folder, join(root, 'kept')], { encoding: 'utf8' }),
  ) as Measured;
}
