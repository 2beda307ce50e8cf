import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { cafcOutlinesSchema, type CafcOutline } from '../../schema/cafc-outlines.schema.ts';
import { cafcProvinces, type CafcProvince } from '../../schema/cafc-provinces.schema.ts';
import { cafcReports, type CafcReport } from '../../schema/cafc-reports.schema.ts';
import type { Columns, RowOf, TableSpec } from '../../schema/table.ts';
import type { Problem } from '../problem.ts';
import { decodeText, type Decoded } from '../read/decode-text.ts';
import { readJson } from '../read/read-json.ts';
import type { Rows } from '../read/column-table.ts';
import { readTable, type Located } from '../read/read-table.ts';
import { CAFC_EXTRACT } from './cafc-extract.ts';
import { readGzipText } from './read-gzip-text.ts';

/** The foreign files as read: every value typed, nothing yet mapped. */
export interface CafcFiles {
  readonly reports: readonly Located<CafcReport>[];
  readonly provinces: readonly Located<CafcProvince>[];
  readonly outlines: readonly CafcOutline[];
}

export interface ReadExtract extends CafcFiles {
  /** Whether all provinces could be read: only then is a name that is none of them a mistake. */
  readonly knowsProvinces: boolean;
  readonly problems: readonly Problem[];
}

export function readExtract(root: string): ReadExtract {
  if (!existsSync(root) || !statSync(root).isDirectory()) {
    const problem = fileProblem(root, '原始数据文件夹不存在', '检查路径');
    return { reports: [], provinces: [], outlines: [], knowsProvinces: false, problems: [problem] };
  }
  const reports = readRows(root, CAFC_EXTRACT.reports, cafcReports, readGzipText);
  const provinces = readRows(root, CAFC_EXTRACT.provinces, cafcProvinces, (folder, file) =>
    decodeText(file, readFileSync(join(folder, file))),
  );
  const outlines = existsSync(join(root, CAFC_EXTRACT.outlines))
    ? readJson(root, CAFC_EXTRACT.outlines, cafcOutlinesSchema)
    : { value: null, problems: [missing(CAFC_EXTRACT.outlines)] };
  return {
    reports: reports.rows,
    provinces: provinces.rows,
    outlines: outlines.value?.features ?? [],
    knowsProvinces: provinces.problems.length === 0,
    problems: [
      ...reports.problems,
      ...provinces.problems,
      ...outlines.problems,
      ...(provinces.problems.length > 0 || outlines.value === null
        ? []
        : unmatchedCodes(provinces.rows, outlines.value.features)),
    ],
  };
}

function readRows<C extends Columns>(
  root: string,
  file: string,
  spec: TableSpec<C>,
  readText: (root: string, file: string) => Decoded,
): { readonly rows: readonly Located<RowOf<C>>[]; readonly problems: readonly Problem[] } {
  if (!existsSync(join(root, file))) return { rows: [], problems: [missing(file)] };
  const decoded = readText(root, file);
  if ('problem' in decoded) return { rows: [], problems: [decoded.problem] };
  const { rows, problems } = readTable(spec, file, decoded.text);
  return { rows: [...rows], problems: [...problems, ...keysTwice(spec, rows)] };
}

/** Ids become file names and addresses: they are compared ignoring case. */
function keysTwice<C extends Columns>(
  { key }: TableSpec<C>,
  rows: Rows<Located<RowOf<C>>>,
): readonly Problem[] {
  const [column = ''] = key;
  const first = new Map<string, number>();
  return rows.flatMap(({ row, file, line }) => {
    const value = String(row[column]);
    const earlier = first.get(value.toLowerCase());
    if (earlier === undefined) {
      first.set(value.toLowerCase(), line);
      return [];
    }
    const rule = `与第 ${earlier} 行重复`;
    return [{ file, line, column, value, rule, remedy: '删掉重复的一行，或去问提供数据的人' }];
  });
}

/** Every province has an outline, and every outline is of a province. */
function unmatchedCodes(
  provinces: readonly Located<CafcProvince>[],
  outlines: readonly CafcOutline[],
): readonly Problem[] {
  const named = new Set(provinces.map(({ row }) => row.code));
  const drawn = outlines.map(({ properties }) => properties.code);
  const remedy = '核对两个文件的 code';
  return [
    ...provinces
      .filter(({ row }) => !drawn.includes(row.code))
      .map(({ row, file, line }) => ({
        file,
        line,
        column: 'code',
        value: row.code,
        rule: `${CAFC_EXTRACT.outlines} 里没有它的图形`,
        remedy,
      })),
    ...drawn
      .filter((code, index) => !named.has(code) || drawn.indexOf(code) !== index)
      .map((code) => ({
        file: CAFC_EXTRACT.outlines,
        line: null,
        column: 'code',
        value: code,
        rule: named.has(code) ? '有两个图形用这个代码' : `${CAFC_EXTRACT.provinces} 里没有这个代码`,
        remedy,
      })),
  ];
}

function missing(file: string): Problem {
  return fileProblem(file, '缺少这个文件', '补上文件；文件名要一模一样');
}

function fileProblem(file: string, rule: string, remedy: string): Problem {
  return { file, line: null, column: null, value: null, rule, remedy };
}
