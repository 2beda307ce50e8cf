import { booleanPointInPolygon, pointToPolygonDistance } from '@turf/turf';
import { geoArea } from 'd3';
import { describe, expect, it } from 'vitest';

import { measureDistricts } from '../../../../src/pipeline/geography/measure-districts.ts';
import { readGeometry } from '../../../../src/pipeline/read/read-geometry.ts';
import boundaries from '../../../../data/boundaries/boundaries.json' with { type: 'json' };
import expected from '../../../fixtures/geo/dingxi-measures.json' with { type: 'json' };

const { value: geometry } = readGeometry('data', { ...boundaries, crs: 'WGS-84' });
if (geometry === null) throw new Error('the committed boundaries cannot be read');
const measures = measureDistricts(geometry.page);

describe.each(Object.entries(expected.districts))('district %s', (code, figures) => {
  const measured = measures.get(code);
  const outline = geometry.page.find(({ properties }) => properties.adcode === code);
  if (measured === undefined || outline === undefined) throw new Error(`${code} is not measured`);

  it('has the area of the unsimplified outline within half a percent', () => {
    expect(Math.abs(measured.outlineAreaKm2 / figures.areaKm2 - 1)).toBeLessThan(0.005);
  });

  it('has the neighbours that share a stretch of its border', () => {
    expect([...measured.neighbours].sort()).toEqual(figures.neighbours);
  });

  it('puts its label at least nine tenths as deep inside as the reference point', () => {
    const depth = (place: readonly number[]): number => -pointToPolygonDistance([...place], outline);
    expect(booleanPointInPolygon([...measured.labelPoint], outline)).toBe(true);
    expect(depth(measured.labelPoint)).toBeGreaterThan(0.9 * depth(figures.labelPoint));
  });

  it('lies within its box', () => {
    const [west, south, east, north] = measured.box;
    expect(west).toBeLessThan(measured.labelPoint[0]);
    expect(east).toBeGreaterThan(measured.labelPoint[0]);
    expect(south).toBeLessThan(measured.labelPoint[1]);
    expect(north).toBeGreaterThan(measured.labelPoint[1]);
  });
});

describe('the rings that d3 is given', () => {
  // A ring wound the wrong way is the globe minus the district: nearly 4π steradians.
  it.each(['page', 'sketch', 'neighbours'] as const)('enclose the small side of the globe: %s', (layer) => {
    for (const outline of geometry[layer]) expect(geoArea(outline)).toBeLessThan(1);
  });
});
