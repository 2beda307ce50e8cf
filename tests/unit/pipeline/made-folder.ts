import type { CoverageRow } from '../../../src/schema/coverage.schema.ts';
import type { Disclosure } from '../../../src/schema/disclosure.schema.ts';
import type { DistrictRow } from '../../../src/schema/districts.schema.ts';
import type { FrameIncidentRow } from '../../../src/schema/frame-incidents.schema.ts';
import type { IncidentRow } from '../../../src/schema/incidents.schema.ts';
import type { PopulationRow } from '../../../src/schema/population.schema.ts';
import { TABLE_KEYS } from '../../../src/schema/tables.ts';
import type { DataFolder } from '../../../src/pipeline/read/read-folder.ts';
import type { Located } from '../../../src/pipeline/read/read-table.ts';

export const REGION = 'region';

export const DISCLOSURE: Disclosure = {
  min_count: 5,
  dominance: { largest_share: 0.7 },
  rounding: { money: 1000, median: 100 },
  largest_case_bands: [10, 25, 50],
  protection: { sum_share: 0.15 },
  frames: ['incidents-month-district', 'incidents-year-district'],
};

interface Made {
  readonly districts: readonly string[];
  readonly asOf: string;
  readonly incidents?: readonly IncidentRow[];
  readonly frames?: readonly FrameIncidentRow[];
  readonly coverage?: readonly CoverageRow[];
  readonly population?: readonly PopulationRow[];
}

/** A data folder in memory, with the tables that counts of incidents come from. */
export function makeFolder(made: Made): DataFolder {
  const given = {
    districts: made.districts.map(districtRow),
    incidents: made.incidents ?? [],
    frameIncidents: made.frames ?? [],
    coverage: made.coverage ?? [],
    population: made.population ?? populationOf(made.districts),
  };
  const tables = Object.fromEntries(
    TABLE_KEYS.map((key) => [key, locate<unknown>(key in given ? given[key as keyof typeof given] : [])]),
  ) as unknown as DataFolder['tables'];
  return {
    dataset: datasetUpTo(made.asOf),
    disclosure: DISCLOSURE,
    boundaries: {
      source: '',
      licence: '',
      crs: 'WGS-84',
      date: '2026-01-01',
      districts: '',
      sketch: null,
      neighbours: null,
      rivers: null,
    } as DataFolder['boundaries'],
    releases: [],
    geometry: { page: [], sketch: [], neighbours: [], rivers: [] },
    tables,
    present: new Set([
      'districts',
      'population',
      ...(made.incidents === undefined ? [] : ['incidents']),
      ...(made.frames === undefined ? [] : ['frames/incidents']),
      ...(made.coverage === undefined ? [] : ['coverage']),
    ]),
  };
}

export function incident(filedOn: string, rest: Partial<IncidentRow> = {}): IncidentRow {
  return {
    id: `I-${filedOn}`,
    occurred_on: filedOn,
    filed_on: filedOn,
    recorded_on: null,
    adcode: 'a',
    fraud_type: 'fake-task',
    channel: 'phone',
    victims: 1,
    loss: 1000,
    stopped: 0,
    frozen: 0,
    frozen_on: null,
    returnable: null,
    returned: 0,
    returned_on: null,
    bank_days: null,
    victim_age_band: null,
    victim_sex: null,
    status: 'open',
    solved_on: null,
    prevented: false,
    ...rest,
  };
}

export function frameRow(month: string, rest: Partial<FrameIncidentRow> = {}): FrameIncidentRow {
  return {
    month,
    adcode: 'a',
    fraud_type: 'all',
    filed: 0,
    loss: 0,
    largest_loss: 0,
    victims: null,
    prevented: null,
    prevented_loss: null,
    stopped: null,
    frozen: null,
    returned: null,
    solved_180d: null,
    returned_90d: null,
    ...rest,
  };
}

export function coverageRow(
  adcode: string,
  month: string,
  state: CoverageRow['state'],
  table = 'incidents',
): CoverageRow {
  return { table, adcode, month, state, supplied_on: null, note: null };
}

/** 10,000 residents more for each district, and the region their sum, from 2020 to 2027. */
export function populationOf(districts: readonly string[]): readonly PopulationRow[] {
  const residents = districts.map((adcode) => ({ adcode, count: 97_000 + 10_007 * adcode.charCodeAt(0) }));
  const total = residents.reduce((sum, { count }) => sum + count, 0);
  return Array.from({ length: 8 }, (_, index) => 2020 + index).flatMap((year) =>
    [...residents, { adcode: REGION, count: total }].map(({ adcode, count }) => ({
      adcode,
      year,
      residents: count,
      basis: 'census' as const,
      source_id: 'S-1',
    })),
  );
}

function districtRow(adcode: string): DistrictRow {
  return {
    adcode,
    name_zh: adcode,
    name_en: adcode,
    short_zh: null,
    seat_lon: null,
    seat_lat: null,
    area_km2: null,
    grid_col: null,
    grid_row: null,
    source_id: 'S-1',
  };
}

function locate<Row>(rows: readonly Row[]): readonly Located<Row>[] {
  return rows.map((row, index) => ({ row, file: 'made.csv', line: index + 2 }));
}

function datasetUpTo(asOf: string): DataFolder['dataset'] {
  const dataset: Partial<DataFolder['dataset']> = {
    id: 'made',
    title_zh: '虚构',
    title_en: 'Made up',
    version: '2026.1',
    as_of: asOf,
    currency: 'CNY',
    region: {
      code: REGION,
      name_zh: '虚构市',
      name_en: 'Made-up City',
      whole_zh: null,
      whole_en: null,
      area_zh: '县区',
      area_en: 'district',
      areas_en: 'districts',
      types_by_zh: null,
      types_by_en: null,
      spring_festival: true,
      parents: [],
    },
    tables: {},
  };
  // Counts of incidents depend on nothing else of it.
  return dataset as DataFolder['dataset'];
}
