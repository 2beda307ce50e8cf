import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { boundariesSchema, type Boundaries } from '../../schema/boundaries.schema.ts';
import { datasetSchema, type Dataset } from '../../schema/dataset.schema.ts';
import { disclosureSchema, type Disclosure } from '../../schema/disclosure.schema.ts';
import { TABLE_KEYS, tableSpec, type TABLES, type TableKey } from '../../schema/tables.ts';
import type { Columns, RowOf, RowOfTable, TableSpec } from '../../schema/table.ts';
import type { Problem } from '../problem.ts';
import type { EarlierRelease } from '../release/earlier-release.ts';
import { readReleases } from '../release/read-releases.ts';
import { readDatasetClaims, type DatasetClaims } from './dataset-claims.ts';
import { ColumnTable, type Rows } from './column-table.ts';
import { fileEncodingProblem, filePieces } from './decode-text.ts';
import { readGeometry, type OutlineFile, type RegionGeometry } from './read-geometry.ts';
import { readJson } from './read-json.ts';
import { readTable, type Located, type ReadTable, type UnreadRows } from './read-table.ts';

type LocatedTables = { readonly [Key in TableKey]: Rows<Located<RowOfTable<(typeof TABLES)[Key]>>> };

/** A data folder as read: every value typed, nothing yet checked across rows or tables. */
export interface DataFolder {
  readonly dataset: Dataset;
  readonly disclosure: Disclosure;
  readonly boundaries: Boundaries;
  readonly geometry: RegionGeometry;
  readonly tables: LocatedTables;
  /** Names of the tables for which a file exists. */
  readonly present: ReadonlySet<string>;
  /** Past public releases, the latest first. */
  readonly releases: readonly EarlierRelease[];
}

/** What could be read of a data folder, whatever else is broken: as much of it is checked as can be. */
export interface FolderParts {
  readonly claims: DatasetClaims;
  readonly outlineFiles: readonly OutlineFile[];
  readonly tables: LocatedTables;
  readonly unread: Readonly<Record<TableKey, UnreadRows>>;
  readonly present: ReadonlySet<string>;
}

export interface ReadFolder {
  /** Null where a document that everything else hangs on could not be read. */
  readonly folder: DataFolder | null;
  /** Null where there is no folder at all. */
  readonly parts: FolderParts | null;
  readonly problems: readonly Problem[];
}

export function readFolder(root: string): ReadFolder {
  if (!existsSync(root) || !statSync(root).isDirectory()) {
    const [rule, remedy] = ['数据文件夹不存在', '检查 ATLAS_DATA 的路径'];
    const problems = [{ file: root, line: null, column: null, value: null, rule, remedy }];
    return { folder: null, parts: null, problems };
  }
  const dataset = readJson(root, 'dataset.json', datasetSchema);
  const disclosure = readJson(root, 'disclosure.json', disclosureSchema);
  const boundaries = readJson(root, 'boundaries/boundaries.json', boundariesSchema);
  const geometry = boundaries.value === null ? null : readGeometry(root, boundaries.value);
  const { tables, unread, present, problems } = readTables(root);
  const past = readReleases(root, dataset.value);

  const parts = {
    claims: readDatasetClaims(dataset),
    outlineFiles: geometry?.outlineFiles ?? [],
    tables,
    unread,
    present,
  };
  return {
    folder: wholeFolder(dataset.value, disclosure.value, boundaries.value, geometry?.value ?? null, {
      ...parts,
      releases: past.releases,
    }),
    parts,
    problems: [
      ...dataset.problems,
      ...disclosure.problems,
      ...boundaries.problems,
      ...(geometry?.problems ?? []),
      ...problems,
      ...past.problems,
      ...strayFiles(root),
    ],
  };
}

function wholeFolder(
  dataset: Dataset | null,
  disclosure: Disclosure | null,
  boundaries: Boundaries | null,
  geometry: RegionGeometry | null,
  { tables, present, releases }: FolderParts & Pick<DataFolder, 'releases'>,
): DataFolder | null {
  if (dataset === null || disclosure === null || boundaries === null || geometry === null) return null;
  return { dataset, disclosure, boundaries, geometry, tables, present, releases };
}

function readTables(
  root: string,
): Pick<FolderParts, 'tables' | 'unread' | 'present'> & { readonly problems: readonly Problem[] } {
  const read = TABLE_KEYS.map((key) => {
    const spec = tableSpec(key);
    const files = filesOf(root, spec);
    const rows = new ColumnTable<unknown>(spec.columns);
    return { key, spec, files, rows, tables: files.map((file) => readOne(root, spec, file, rows)) };
  });
  return {
    // Each key was read with its own spec.
    tables: Object.fromEntries(read.map(({ key, rows }) => [key, rows])) as unknown as LocatedTables,
    unread: Object.fromEntries(
      read.map(({ key, spec, tables }) => [
        key,
        unreadOf(
          tables.map(({ unread }) => unread),
          spec.required,
        ),
      ]),
    ) as Record<TableKey, UnreadRows>,
    present: new Set(read.filter(({ files }) => files.length > 0).map(({ spec }) => spec.name)),
    problems: read.flatMap(({ spec, files, tables }) => [
      ...(spec.required && files.length === 0 ? [missing(`${spec.name}.csv`)] : []),
      ...tables.flatMap(({ problems }) => problems),
    ]),
  };
}

function unreadOf(files: readonly UnreadRows[], isRequired: boolean): UnreadRows {
  const isMissing = isRequired && files.length === 0;
  return {
    rows: files.flatMap(({ rows }) => rows),
    areMore: isMissing || files.some(({ areMore }) => areMore),
  };
}

function readOne(
  root: string,
  spec: TableSpec,
  file: string,
  rows: ColumnTable<unknown>,
): Pick<ReadTable<unknown>, 'unread' | 'problems'> {
  const path = join(root, file);
  const problem = fileEncodingProblem(file, path);
  if (problem !== null) return { unread: { rows: [], areMore: true }, problems: [problem] };
  return readTable<Columns>(spec, file, () => filePieces(path), rows as ColumnTable<RowOf<Columns>>);
}

function filesOf(root: string, spec: TableSpec): readonly string[] {
  if (spec.files === 'single') {
    return existsSync(join(root, `${spec.name}.csv`)) ? [`${spec.name}.csv`] : [];
  }
  const folder = join(root, spec.name);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /^\d{4}\.csv$/.test(name))
    .sort()
    .map((name) => `${spec.name}/${name}`);
}

function missing(file: string): Problem {
  return {
    file,
    line: null,
    column: null,
    value: null,
    rule: '缺少这张必需的表',
    remedy: '补上这个文件；文件名要一模一样，全部小写',
  };
}

/** CSV files that no table claims: a misspelt name would otherwise be silently left out. */
function strayFiles(root: string): readonly Problem[] {
  const claimed = new Set(TABLE_KEYS.flatMap((key) => filesOf(root, tableSpec(key))));
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.csv$/i.test(path) && !claimed.has(path) && !path.startsWith('releases/'))
    .sort()
    .map((file) => ({
      file,
      line: null,
      column: null,
      value: null,
      rule: '没有哪张表叫这个名字',
      remedy:
        '照数据说明改文件名（每年一份的表放在同名文件夹里，文件名是四位年份，例如 incidents/2026.csv）；用不着就删掉',
    }));
}
