import { distance } from '@turf/turf';
import { geoArea } from 'd3';
import { describe, expect, it } from 'vitest';

import { layoutDistrictMap } from '../../../src/charts/district-map-layout.ts';
import { labelSize, MAP_WIDTH } from '../../../src/charts/label-size.ts';
import { readGeometry } from '../../../src/pipeline/read/read-geometry.ts';
import { pathRings } from './path-rings.ts';
import boundaries from '../../../data/boundaries/boundaries.json' with { type: 'json' };

const { value } = readGeometry('data', { ...boundaries, crs: 'WGS-84' });
if (value === null) throw new Error('the committed boundaries cannot be read');
const geometry = { districts: value.page, neighbours: value.neighbours, rivers: value.rivers };
const size = labelSize(['安定区', '11.3']);
const layout = layoutDistrictMap(geometry, MAP_WIDTH, () => size);

describe('the layout of the district map', () => {
  it('draws every district inside the view box', () => {
    expect(layout.districts).toHaveLength(geometry.districts.length);
    for (const { path } of layout.districts) {
      for (const [x, y] of pathRings(path).flat()) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(layout.width);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(layout.mapHeight);
      }
    }
  });

  it('keeps areas in proportion: the projection is equal-area', () => {
    const perSteradian = geometry.districts.map((outline, index) => {
      const outer = pathRings(layout.districts[index]?.path ?? '')[0] ?? [];
      return ringArea(outer) / geoArea({ type: 'Polygon', coordinates: outerRing(outline) });
    });
    expect(Math.max(...perSteradian) / Math.min(...perSteradian)).toBeLessThan(1.01);
  });

  it('places no label on another, at the size they have on a phone', () => {
    for (const [index, { label }] of layout.districts.entries()) {
      for (const other of layout.districts.slice(index + 1)) {
        if (label === null || other.label === null) throw new Error('a district of Dingxi has no label');
        const apart =
          Math.abs(label.x - other.label.x) >= size.width || Math.abs(label.y - other.label.y) >= size.height;
        expect(apart).toBe(true);
      }
    }
  });

  it('puts the label of every district of Dingxi inside it', () => {
    expect(layout.districts.map(({ label }) => label?.leader)).toEqual(layout.districts.map(() => null));
  });

  it('draws the same outlines where no labels are asked for', () => {
    const bare = layoutDistrictMap(geometry, MAP_WIDTH, null);
    expect(bare.districts.map(({ path }) => path)).toEqual(layout.districts.map(({ path }) => path));
  });

  it('has a scale bar that is right within one percent', () => {
    // Independent of the projection: two points of the map's middle latitude, by Turf.
    const [west, east, latitude] = [104, 105, 35.1];
    const kilometres = distance([west, latitude], [east, latitude]);
    const ends = [west, east].map((longitude) => unitOf(longitude, latitude));
    const units = Math.hypot(
      (ends[1]?.[0] ?? 0) - (ends[0]?.[0] ?? 0),
      (ends[1]?.[1] ?? 0) - (ends[0]?.[1] ?? 0),
    );
    expect(Math.abs(layout.scale.kilometres / layout.scale.length / (kilometres / units) - 1)).toBeLessThan(
      0.01,
    );
  });
});

/** Where a place is drawn, found by laying out a small diamond around it with the same frame. */
function unitOf(longitude: number, latitude: number): readonly [number, number] {
  const d = 0.0005;
  const diamond = [
    [longitude, latitude + d],
    [longitude + d, latitude],
    [longitude, latitude - d],
    [longitude - d, latitude],
    [longitude, latitude + d],
  ];
  const line = {
    type: 'Feature',
    properties: {},
    geometry: { type: 'LineString', coordinates: diamond },
  } as const;
  const marked = layoutDistrictMap({ ...geometry, rivers: [line] }, MAP_WIDTH, () => size);
  const points = pathRings(marked.rivers[0] ?? '').flat();
  return [mean(points.map(([x]) => x)), mean(points.map(([, y]) => y))];
}

function outerRing({ geometry: shape }: (typeof geometry.districts)[number]): number[][][] {
  const [first = []] = shape.type === 'Polygon' ? shape.coordinates : shape.coordinates.flat();
  return [first];
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, each) => sum + each, 0) / values.length;
}

function ringArea(points: readonly (readonly [number, number])[]): number {
  const twice = points.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = points[(index + 1) % points.length] ?? [0, 0];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice / 2);
}
