import { describe, expect, test } from 'vitest';

import { readTableText } from '../../src/pipeline/demo/read-table-text.ts';
import { datasetSchema } from '../../src/schema/dataset.schema.ts';
import { TABLES } from '../../src/schema/tables.ts';
import { readData } from './data-folder.ts';

const rows = readTableText(TABLES.population, readData('population.csv'));
const { region } = datasetSchema.parse(JSON.parse(readData('dataset.json')));
const at = (adcode: string, year: number): number =>
  rows.find((row) => row.adcode === adcode && row.year === year)?.residents ?? Number.NaN;
const districts = readTableText(TABLES.districts, readData('districts.csv')).map((row) => row.adcode);
const CENSUS = 2020;
const YEARS = [2020, 2021, 2022, 2023, 2024, 2025, 2026];

describe('population.csv', () => {
  test('has every district and the city for every year', () => {
    expect(rows).toHaveLength((districts.length + 1) * YEARS.length);
  });

  test.each(YEARS)('adds up to the city in %i', (year) => {
    expect(districts.reduce((sum, adcode) => sum + at(adcode, year), 0)).toBe(at(region.code, year));
  });

  test.each(YEARS.slice(1))(
    'gives each district its census share of the city in %i, to the person',
    (year) => {
      for (const adcode of districts) {
        const exact = (at(adcode, CENSUS) * at(region.code, year)) / at(region.code, CENSUS);
        expect(Math.abs(at(adcode, year) - exact)).toBeLessThan(1);
      }
    },
  );

  test('carries the latest city year-end forward and calls it derived', () => {
    expect(at(region.code, 2023)).toBe(at(region.code, 2022));
    expect(at(region.code, 2025)).toBe(at(region.code, 2024));
    expect(at(region.code, 2026)).toBe(at(region.code, 2024));
    const basis = (adcode: string, year: number): string | undefined =>
      rows.find((row) => row.adcode === adcode && row.year === year)?.basis;
    expect(YEARS.map((year) => basis(region.code, year))).toEqual([
      'census',
      'yearend_estimate',
      'yearend_estimate',
      'derived',
      'yearend_estimate',
      'derived',
      'derived',
    ]);
    for (const adcode of districts)
      for (const year of YEARS.slice(1)) expect(basis(adcode, year)).toBe('derived');
  });

  test('shows the district that was not printed in the census report as derived', () => {
    const derived = rows.filter((row) => row.year === CENSUS && row.basis === 'derived');
    expect(derived.map((row) => row.adcode)).toEqual(['621123']);
  });
});
