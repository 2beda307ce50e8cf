import type { CafcProvince } from '../../schema/cafc-provinces.schema.ts';
import type { DistrictRow } from '../../schema/districts.schema.ts';
import type { FraudTypeRow } from '../../schema/fraud-types.schema.ts';
import type { PopulationRow } from '../../schema/population.schema.ts';
import type { SourceRow } from '../../schema/sources.schema.ts';
import { CAFC_EXTRACT, CAFC_SOURCES } from './cafc-extract.ts';
import type { LabelCount } from './count-labels.ts';
import { TYPE_VOCABULARY } from './type-vocabulary.ts';
import { groupOfType } from './type-groups.ts';

/** Names stay in the language in which they came: nobody here invents a Chinese one. */
export function districtRows(provinces: readonly CafcProvince[]): readonly DistrictRow[] {
  return provinces.map(({ code, name }) => ({
    adcode: code,
    name_zh: name,
    name_en: name,
    short_zh: null,
    seat_lon: null,
    seat_lat: null,
    area_km2: null,
    grid_col: null,
    grid_row: null,
    source_id: CAFC_SOURCES.outlines,
  }));
}

/**
 * The census as it is, and the same residents for the year of the reports: rates need residents of their own
 * year, and no estimate between the censuses came with the data.
 */
export function populationRows(provinces: readonly CafcProvince[]): readonly PopulationRow[] {
  const total = provinces.reduce((sum, { population }) => sum + population, 0);
  const residents = [
    { adcode: CAFC_EXTRACT.region.code, residents: total },
    ...provinces.map(({ code, population }) => ({ adcode: code, residents: population })),
  ];
  return [
    ...residents.map((row) => ({
      ...row,
      year: CAFC_EXTRACT.censusYear,
      basis: 'census' as const,
      source_id: CAFC_SOURCES.census,
    })),
    ...residents.map((row) => ({
      ...row,
      year: CAFC_EXTRACT.year,
      basis: 'derived' as const,
      source_id: CAFC_SOURCES.carried,
    })),
  ];
}

/** One type a category, by id; the label stands as both names. */
export function fraudTypeRows(labels: readonly LabelCount[]): readonly FraudTypeRow[] {
  return labels
    .filter(({ from }) => from === TYPE_VOCABULARY.from)
    .map(({ label, id }) => ({
      id: id ?? '',
      group: groupOfType(id ?? ''),
      name_zh: label,
      name_en: label,
      aliases: null,
      modus_zh: null,
      red_flags_zh: null,
      victims_zh: null,
      channels: null,
      advice_zh: null,
      valid_from: `${CAFC_EXTRACT.year}-01-01`,
      valid_to: null,
      is_incident: true,
      source_id: CAFC_SOURCES.reports,
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

export function sourceRows(): readonly SourceRow[] {
  const statcan = 'Statistics Canada';
  return [
    {
      id: CAFC_SOURCES.reports,
      title: 'Canadian Anti-Fraud Centre Fraud Reporting System Dataset, reports received in 2023',
      publisher: 'Canadian Anti-Fraud Centre (Royal Canadian Mounted Police)',
      published: '2024-10',
      url: 'https://open.canada.ca/data/en/dataset/6a09c998-cddb-4a22-beff-4dca67ab892f',
      quality: 'official',
    },
    {
      id: CAFC_SOURCES.census,
      title: '2021 Census of Population',
      publisher: statcan,
      published: null,
      url: null,
      quality: 'official',
    },
    {
      id: CAFC_SOURCES.carried,
      title: '2021 Census of Population, carried forward unchanged to 2023',
      publisher: statcan,
      published: null,
      url: null,
      quality: 'derived',
    },
    {
      id: CAFC_SOURCES.outlines,
      title: '2021 Census boundaries of provinces and territories, simplified',
      publisher: statcan,
      published: null,
      url: null,
      quality: 'official',
    },
    {
      id: CAFC_SOURCES.mapping,
      title: '导入时的对照，见 import/mapping.md',
      publisher: null,
      published: null,
      url: null,
      quality: 'derived',
    },
  ];
}
