import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import Papa from 'papaparse';

import { cafcReports } from '../../../../src/schema/cafc-reports.schema.ts';

export const HEADER = Object.keys(cafcReports.columns);

/** A report by the names of the columns that matter; the French ones follow. */
export interface MadeReport {
  readonly id: string;
  readonly date: string;
  readonly country: string;
  readonly province: string;
  readonly category: string;
  readonly method: string;
  readonly gender: string;
  readonly age: string;
  readonly type: string;
  readonly victims: string;
  readonly loss: string;
}

const PLAIN: MadeReport = {
  id: '1',
  date: '2023-05-04',
  country: 'Canada',
  province: 'Yukon',
  category: 'Job',
  method: 'Direct call',
  gender: 'Female',
  age: "'30 - 39",
  type: 'Victim',
  victims: '1',
  loss: '$10.00',
};

export function report(rest: Partial<MadeReport> = {}): MadeReport {
  return { ...PLAIN, ...rest };
}

function cellsOf(made: MadeReport): readonly string[] {
  const bilingual = [
    ['Phone', 'Téléphone'],
    [made.country, 'Non spécifié'],
    [made.province, 'Île-du-Prince-Édouard'],
    [made.category, "Fraude à l'identité"],
    [made.method, 'Courriel'],
    [made.gender, 'Femme'],
    ['English', 'Anglais'],
  ];
  return [made.id, made.date, ...bilingual.flat(), made.age, made.type, 'Victime', made.victims, made.loss];
}

export function reportsText(reports: readonly MadeReport[], header: readonly string[] = HEADER): string {
  return Papa.unparse({ fields: [...header], data: reports.map((made) => [...cellsOf(made)]) });
}

export const PROVINCES = `code,name,population,population_source
60,Yukon,40232,"Made up, 2021"
61,Northwest Territories,41070,"Made up, 2021"
`;

type Ring = readonly (readonly [number, number])[];

/** Two provinces side by side; with a bow tie, the first crosses itself. */
export function outlines(first: Ring = SQUARE): string {
  const feature = (code: string, ring: Ring): unknown => ({
    type: 'Feature',
    properties: { code, name: code },
    geometry: { type: 'Polygon', coordinates: [ring] },
  });
  const features = [
    feature('60', first),
    feature(
      '61',
      SQUARE.map(([x, y]) => [x + 2, y] as const),
    ),
  ];
  return JSON.stringify({ type: 'FeatureCollection', features });
}

/** Anticlockwise, as RFC 7946 has it and d3-geo does not. */
const SQUARE: Ring = [
  [-120.5, 60.1],
  [-118.5, 60.1],
  [-118.5, 62.1],
  [-120.5, 62.1],
  [-120.5, 60.1],
];

export const BOW_TIE: Ring = [
  [-120.5, 60.1],
  [-118.5, 62.1],
  [-118.5, 60.1],
  [-120.5, 62.1],
  [-120.5, 60.1],
];

/** The three files of an extract; null leaves one out. */
export function writeExtract(
  folder: string,
  reports: string,
  provinces: string | null = PROVINCES,
  boundaries: string | null = outlines(),
): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'cafc-2023-raw.csv.gz'), gzipSync(reports));
  if (provinces !== null) writeFileSync(join(folder, 'districts.csv'), provinces);
  if (boundaries !== null) writeFileSync(join(folder, 'boundaries.geojson'), boundaries);
}
