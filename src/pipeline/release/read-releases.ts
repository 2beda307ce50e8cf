import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Dataset } from '../../schema/dataset.schema.ts';
import { releaseFigures, releaseSuppression } from '../../schema/release-figures.schema.ts';
import { releaseIndicators } from '../../schema/release-indicators.schema.ts';
import { releaseManifestSchema, type ReleaseManifest } from '../../schema/release-manifest.schema.ts';
import type { Columns, RowOf, TableSpec } from '../../schema/table.ts';
import type { Problem } from '../problem.ts';
import { decodeText } from '../read/decode-text.ts';
import { readJson } from '../read/read-json.ts';
import { readTable } from '../read/read-table.ts';
import { compareReleases, type EarlierRelease } from './earlier-release.ts';

/** What stands in `releases/`, the latest first. */
export interface ReadReleases {
  readonly releases: readonly EarlierRelease[];
  readonly problems: readonly Problem[];
}

/** @param dataset null where it could not be read: then releases are not held against it */
export function readReleases(root: string, dataset: Dataset | null): ReadReleases {
  const folder = join(root, 'releases');
  if (!existsSync(folder)) return { releases: [], problems: [] };
  const read = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .map((name) => readRelease(root, name, dataset));
  return {
    releases: read.flatMap(({ releases }) => releases).sort((a, b) => compareReleases(b, a)),
    problems: read.flatMap(({ problems }) => problems),
  };
}

function readRelease(root: string, name: string, dataset: Dataset | null): ReadReleases {
  const file = `releases/${name}/manifest.json`;
  const { value: manifest, problems, lineOf } = readJson(root, file, releaseManifestSchema);
  if (manifest === null) return { releases: [], problems };
  const figures = readFile(root, name, releaseFigures, manifest);
  const suppressed = readFile(root, name, releaseSuppression, manifest);
  const indicators =
    manifest.files['indicators.csv'] === undefined &&
    !existsSync(join(root, `releases/${name}/indicators.csv`))
      ? { rows: [], problems: [] }
      : readFile(root, name, releaseIndicators, manifest);
  const found = [
    ...misfits(manifest, name, dataset).map(({ key, ...rest }) => ({
      file,
      line: lineOf([key]),
      column: key,
      ...rest,
    })),
    ...figures.problems,
    ...suppressed.problems,
    ...indicators.problems,
  ];
  const release = {
    manifest,
    figures: figures.rows,
    suppressed: suppressed.rows,
    indicators: indicators.rows,
  };
  const releases = found.length > 0 ? [] : [release];
  return { releases, problems: found };
}

type Misfit = Pick<Problem, 'value' | 'rule' | 'remedy'> & { readonly key: string };

function misfits(manifest: ReleaseManifest, name: string, dataset: Dataset | null): readonly Misfit[] {
  const { version, dataset: id, as_of: asOf } = manifest;
  return [
    ...(version === name
      ? []
      : [
          {
            key: 'version',
            value: version,
            rule: `编号和文件夹的名字 ${name} 不一样`,
            remedy: '把文件夹的名字改回来',
          },
        ]),
    ...(dataset === null || dataset.id === id
      ? []
      : [
          {
            key: 'dataset',
            value: id,
            rule: `这一版是另一个数据集的，这里是 ${dataset.id}`,
            remedy: '把这个文件夹移到它自己的数据文件夹里',
          },
        ]),
    ...(dataset === null || asOf <= dataset.as_of
      ? []
      : [
          {
            key: 'as_of',
            value: asOf,
            rule: `这一版比数据还新，数据只到 ${dataset.as_of}`,
            remedy: '改正 dataset.json 的 as_of，或换上与这一版相应的数据',
          },
        ]),
  ];
}

function readFile<C extends Columns>(
  root: string,
  name: string,
  spec: TableSpec<C>,
  { files }: ReleaseManifest,
): { readonly rows: readonly RowOf<C>[]; readonly problems: readonly Problem[] } {
  const base = `${spec.name}.csv`;
  const file = `releases/${name}/${base}`;
  const place = { file, line: null, column: null, value: null };
  const remedy = '发布过的版本不能改：从备份或版本库恢复这个文件夹';
  if (!existsSync(join(root, file)))
    return { rows: [], problems: [{ ...place, rule: '缺少这个文件', remedy }] };
  const bytes = readFileSync(join(root, file));
  const digest = createHash('sha256').update(bytes).digest('hex');
  if (digest !== new Map(Object.entries(files)).get(base))
    return {
      rows: [],
      problems: [{ ...place, rule: '内容和 manifest.json 里的校验值不符，被改动过', remedy }],
    };
  const decoded = decodeText(file, bytes);
  if ('problem' in decoded) return { rows: [], problems: [decoded.problem] };
  const { rows, problems } = readTable(spec, file, decoded.text);
  return { rows: rows.map(({ row }) => row), problems };
}
