import { geoArea } from 'd3';
import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, test } from 'vitest';

import { readTableText } from '../../src/pipeline/demo/read-table-text.ts';
import { boundariesSchema } from '../../src/schema/boundaries.schema.ts';
import { TABLES } from '../../src/schema/tables.ts';
import { readData } from './data-folder.ts';

const boundaries = boundariesSchema.parse(JSON.parse(readData('boundaries/boundaries.json')));
const districts = readTableText(TABLES.districts, readData('districts.csv'));
const EARTH_RADIUS_KM = 6371.0088;

function outlinesOf(file: string): FeatureCollection {
  const topology = JSON.parse(readData(`boundaries/${file}`)) as Topology<Record<string, GeometryCollection>>;
  const [object] = Object.values(topology.objects);
  if (object === undefined) throw new Error(`${file} has no object`);
  return feature(topology, object);
}

describe.each([boundaries.districts, boundaries.sketch ?? boundaries.districts])('boundaries/%s', (file) => {
  const { features } = outlinesOf(file);

  test('has exactly the districts of districts.csv', () => {
    expect(features.map((outline) => outline.id).sort()).toEqual(districts.map((row) => row.adcode).sort());
  });

  test('keeps codes as strings, and names only', () => {
    for (const outline of features) {
      expect(typeof outline.id).toBe('string');
      expect(outline.properties?.['adcode']).toBe(outline.id);
      expect(Object.keys(outline.properties ?? {}).sort()).toEqual(['adcode', 'name_en', 'name_zh']);
      const row = districts.find((district) => district.adcode === outline.id);
      expect(outline.properties?.['name_zh']).toBe(row?.name_zh);
    }
  });

  test('winds its rings the way d3-geo reads them: areas near the gazetteer, not the rest of the globe', () => {
    for (const outline of features) {
      const areaKm2 = geoArea(outline) * EARTH_RADIUS_KM ** 2;
      const gazetteer = districts.find((row) => row.adcode === outline.id)?.area_km2 ?? Number.NaN;
      expect(Math.abs(areaKm2 / gazetteer - 1)).toBeLessThan(0.03);
    }
  });
});

test('neighbouring prefectures keep their codes as strings', () => {
  const { features } = JSON.parse(readData(`boundaries/${boundaries.neighbours ?? ''}`)) as FeatureCollection;
  expect(features).toHaveLength(7);
  for (const outline of features) {
    expect(typeof outline.id).toBe('string');
    expect(outline.properties?.['adcode']).toBe(outline.id);
  }
});

describe('the tile grid', () => {
  const place = (adcode: string): readonly [column: number, row: number] => {
    const row = districts.find((district) => district.adcode === adcode);
    return [row?.grid_col ?? Number.NaN, row?.grid_row ?? Number.NaN];
  };

  test('gives every district a tile of its own', () => {
    expect(new Set(districts.map((row) => `${row.grid_col} ${row.grid_row}`)).size).toBe(districts.length);
  });

  /** Borders longer than a few kilometres, counted from the outlines' source. */
  const NEIGHBOURS = [
    ['621102', '621122'],
    ['621102', '621124'],
    ['621102', '621121'],
    ['621102', '621123'],
    ['621121', '621122'],
    ['621122', '621123'],
    ['621122', '621125'],
    ['621123', '621124'],
    ['621123', '621125'],
    ['621125', '621126'],
  ] as const;

  test.each(NEIGHBOURS)('keeps %s and %s touching', (first, second) => {
    const [columnA, rowA] = place(first);
    const [columnB, rowB] = place(second);
    expect(Math.max(Math.abs(columnA - columnB), Math.abs(rowA - rowB))).toBe(1);
  });
});
