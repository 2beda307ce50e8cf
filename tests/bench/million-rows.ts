import { cpSync, createWriteStream, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';

import { randomLcg } from 'd3';

/** What incidents are read with; other operational tables are left out. */
const KEPT = [
  'agencies.csv',
  'boundaries',
  'disclosure.json',
  'districts.csv',
  'fraud_type_crosswalk.csv',
  'fraud_types.csv',
  'hotlines.csv',
  'indicators.csv',
  'population.csv',
  'published_figures.csv',
  'sources.csv',
] as const;

/**
 * Writes a data folder with so many incidents: every row is one of the committed tables’, drawn anew from the same
 * year, under an id of its own. Row by row: the folder is never held in memory. Same seed, same bytes.
 */
export async function writeMillionRows(folder: string, rows: number, seed: number): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'incidents'), { recursive: true });
  for (const name of KEPT) cpSync(join('data', name), join(folder, name), { recursive: true });
  copyDocuments(folder);
  const draw = randomLcg(seed);
  const years = [2022, 2023, 2024, 2025, 2026].map((year) => ({
    year,
    ...linesOf(`data/incidents/${year}.csv`),
  }));
  const whole = years.reduce((sum, { lines }) => sum + lines.length, 0);
  for (const { year, header, lines } of years) {
    const file = createWriteStream(join(folder, `incidents/${year}.csv`));
    file.write(`${header}\n`);
    const count = Math.round((rows * lines.length) / whole);
    for (let index = 0; index < count; index += 1) {
      const line = lines[Math.floor(draw() * lines.length)] ?? '';
      const text = `G${year}-${String(index + 1).padStart(7, '0')}${line.slice(line.indexOf(','))}\n`;
      if (!file.write(text)) await once(file, 'drain');
    }
    file.end();
    await once(file, 'finish');
  }
}

function linesOf(path: string): { readonly header: string; readonly lines: readonly string[] } {
  const [header = '', ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n');
  return { header, lines };
}

/** dataset.json speaks of the tables that are there, coverage.csv of incidents. */
function copyDocuments(folder: string): void {
  const dataset = JSON.parse(readFileSync('data/dataset.json', 'utf8')) as {
    tables: Record<string, unknown>;
  };
  const there = new Set([...KEPT.map((name) => name.replace(/\.csv$/, '')), 'incidents', 'coverage']);
  dataset.tables = Object.fromEntries(Object.entries(dataset.tables).filter(([name]) => there.has(name)));
  writeFileSync(join(folder, 'dataset.json'), JSON.stringify(dataset));
  const { header, lines } = linesOf('data/coverage.csv');
  const said = lines.filter((line) => line.startsWith('incidents,'));
  writeFileSync(join(folder, 'coverage.csv'), `${[header, ...said].join('\n')}\n`);
}
