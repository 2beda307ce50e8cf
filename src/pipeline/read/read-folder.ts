import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { boundariesSchema, type Boundaries } from '../../schema/boundaries.schema.ts';
import { datasetSchema, type Dataset } from '../../schema/dataset.schema.ts';
import { disclosureSchema, type Disclosure } from '../../schema/disclosure.schema.ts';
import { TABLE_KEYS, tableSpec, type TableKey, type TABLES } from '../../schema/tables.ts';
import type { RowOfTable, TableSpec } from '../../schema/table.ts';
import type { Problem } from '../problem.ts';
import { decodeText } from './decode-text.ts';
import { readGeometry, type RegionGeometry } from './read-geometry.ts';
import { readJson } from './read-json.ts';
import { readTable, type Located } from './read-table.ts';

type LocatedTables = { readonly [Key in TableKey]: readonly Located<RowOfTable<(typeof TABLES)[Key]>>[] };

/** A data folder as read: every value typed, nothing yet checked across rows or tables. */
export interface DataFolder {
  readonly dataset: Dataset;
  readonly disclosure: Disclosure;
  readonly boundaries: Boundaries;
  readonly geometry: RegionGeometry;
  readonly tables: LocatedTables;
  /** Names of the tables for which a file exists. */
  readonly present: ReadonlySet<string>;
}

export interface ReadFolder {
  /** Null where a document that everything else hangs on could not be read. */
  readonly folder: DataFolder | null;
  readonly problems: readonly Problem[];
}

export function readFolder(root: string): ReadFolder {
  const problems: Problem[] = [];
  const collect = <Value>(read: { readonly value: Value | null; readonly problems: readonly Problem[] }): Value | null => {
    problems.push(...read.problems);
    return read.value;
  };
  if (!existsSync(root) || !statSync(root).isDirectory()) {
    const remedy = '检查 ATLAS_DATA 的路径';
    return {
      folder: null,
      problems: [{ file: root, line: null, column: null, value: null, rule: '数据文件夹不存在', remedy }],
    };
  }
  const dataset = collect(readJson(root, 'dataset.json', datasetSchema));
  const disclosure = collect(readJson(root, 'disclosure.json', disclosureSchema));
  const boundaries = collect(readJson(root, 'boundaries/boundaries.json', boundariesSchema));
  const geometry = boundaries === null ? null : collect(readGeometry(root, boundaries));

  const present = new Set<string>();
  const tables = Object.fromEntries(
    TABLE_KEYS.map((key) => {
      const spec = tableSpec(key);
      const files = filesOf(root, spec);
      if (files.length > 0) present.add(spec.name);
      else if (spec.required) problems.push(missing(`${spec.name}.csv`));
      return [key, files.flatMap((file) => readOne(root, spec, file, problems))];
    }),
  ) as unknown as LocatedTables; // Each key was read with its own spec.
  problems.push(...strayFiles(root));

  if (dataset === null || disclosure === null || boundaries === null || geometry === null) return { folder: null, problems };
  return { folder: { dataset, disclosure, boundaries, geometry, tables, present }, problems };
}

function readOne(root: string, spec: TableSpec, file: string, problems: Problem[]): readonly Located<unknown>[] {
  const decoded = decodeText(file, readFileSync(join(root, file)));
  if ('problem' in decoded) {
    problems.push(decoded.problem);
    return [];
  }
  const read = readTable(spec, file, decoded.text);
  problems.push(...read.problems);
  return read.rows;
}

function filesOf(root: string, spec: TableSpec): readonly string[] {
  if (spec.files === 'single') return existsSync(join(root, `${spec.name}.csv`)) ? [`${spec.name}.csv`] : [];
  const folder = join(root, spec.name);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /^\d{4}\.csv$/.test(name))
    .sort()
    .map((name) => `${spec.name}/${name}`);
}

function missing(file: string): Problem {
  return { file, line: null, column: null, value: null, rule: '缺少这张必需的表', remedy: '补上这个文件' };
}

/** CSV files that no table claims: a misspelt name would otherwise be silently left out. */
function strayFiles(root: string): readonly Problem[] {
  const claimed = new Set(TABLE_KEYS.flatMap((key) => filesOf(root, tableSpec(key))));
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.csv') && !claimed.has(path) && !path.startsWith('releases/'))
    .sort()
    .map((file) => ({
      file,
      line: null,
      column: null,
      value: null,
      rule: '没有哪张表叫这个名字',
      remedy: '照数据说明改文件名（每年一份的表放在同名文件夹里，文件名是四位年份）；用不着就删掉',
    }));
}
