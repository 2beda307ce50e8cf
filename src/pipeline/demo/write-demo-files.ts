import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { datasetSchema, type Dataset } from '../../schema/dataset.schema.ts';
import { DEMO_TABLES, demoFiles } from './demo-files.ts';
import { readDemoWorld } from './read-demo-world.ts';
import type { TableFile } from '../write/table-files.ts';

export interface WrittenDemo {
  readonly seed: number;
  readonly files: readonly TableFile[];
}

/**
 * Writes the synthetic tables of `from` into `to`, and dataset.json with the seed that wrote them.
 *
 * @throws Error where dataset.json calls one of these tables anything but synthetic: real rows are never
 *   overwritten
 */
export function writeDemoFiles(from: string, to: string, seed?: number): WrittenDemo {
  const text = readFileSync(join(from, 'dataset.json'), 'utf8');
  refuseRealTables(datasetSchema.parse(JSON.parse(text)));
  const world = readDemoWorld(from, seed);
  const files = demoFiles(world);
  for (const table of DEMO_TABLES) removeOldFiles(to, table);
  for (const file of files) {
    mkdirSync(dirname(join(to, file.path)), { recursive: true });
    writeFileSync(join(to, file.path), file.text);
  }
  writeFileSync(join(to, 'dataset.json'), withSeed(text, world.seed));
  return { seed: world.seed, files };
}

function refuseRealTables({ tables }: Dataset): void {
  const real = DEMO_TABLES.filter((name) => (tables[name]?.provenance ?? 'synthetic') !== 'synthetic');
  if (real.length > 0) {
    throw new Error(`dataset.json 说这些表不是示例数据，不能用示例覆盖：${real.join('、')}`);
  }
}

/** The yearly files of an earlier run; a year that is no longer written must not stay behind. */
function removeOldFiles(to: string, table: string): void {
  const folder = join(to, table);
  let names: readonly string[];
  try {
    names = readdirSync(folder);
  } catch {
    return; // A table in one file, or a first run.
  }
  for (const name of names) if (/^\d{4}\.csv$/.test(name)) rmSync(join(folder, name));
}

/** Only the seed changes: the editor's own layout of the file stays. */
function withSeed(text: string, seed: number): string {
  const field = /("demo_seed"\s*:\s*)(\d+|null)/;
  if (!field.test(text)) throw new Error('dataset.json 里没有 demo_seed 这一项，先补上 "demo_seed": null');
  return text.replace(field, `$1${seed}`);
}
