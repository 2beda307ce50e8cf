import { geoContains, geoMercator } from 'd3';
import { describe, expect, it } from 'vitest';

import { labelSize, MAP_WIDTH } from '../../../src/charts/label-size.ts';
import { mapFeed } from '../../../src/charts/map-feed.ts';
import type { MapFigure } from '../../../src/charts/map-figures.ts';
import { readGeometry } from '../../../src/pipeline/read/read-geometry.ts';
import boundaries from '../../../data/boundaries/boundaries.json' with { type: 'json' };

const { value } = readGeometry('data', { ...boundaries, crs: 'WGS-84' });
if (value === null) throw new Error('the committed boundaries cannot be read');
const geometry = { districts: value.page, neighbours: value.neighbours, rivers: value.rivers };
const figures = geometry.districts.map(({ properties: { adcode } }): MapFigure => ({
  code: adcode,
  name: '安定区',
  short: 'Anding',
  label: '11.3',
  sentence: '立案469起',
  paint: 'undistinguished',
  radius: 0,
  citations: [],
}));

describe('the feed of the interactive map', () => {
  const feed = mapFeed('zh-CN', figures, geometry);

  it('has every district with a figure, and no other', () => {
    expect(feed.districts.map(({ code }) => code)).toEqual(figures.map(({ code }) => code));
    expect(mapFeed('zh-CN', figures.slice(1), geometry).districts).toHaveLength(figures.length - 1);
    expect(mapFeed('zh-CN', [], geometry).districts).toEqual([]);
  });

  it('puts every label into its district', () => {
    for (const { code, at } of feed.districts) {
      const outline = geometry.districts.find(({ properties }) => properties.adcode === code);
      expect(outline !== undefined && at !== null && geoContains(outline, [...at])).toBe(true);
    }
  });

  it('puts no label on another, on a phone', () => {
    const projection = geoMercator().fitWidth(MAP_WIDTH - 36, {
      type: 'FeatureCollection',
      features: [...geometry.districts],
    });
    const { width, height } = labelSize(['安定区', '11.3']);
    const places = feed.districts.map(({ at }) => {
      const [x, y] = projection([...(at ?? [0, 0])]) ?? [0, 0];
      return { x, y };
    });
    for (const [index, { x, y }] of places.entries()) {
      for (const other of places.slice(index + 1)) {
        expect(Math.abs(x - other.x) >= width || Math.abs(y - other.y) >= height).toBe(true);
      }
    }
  });

  it('prints the name that the drawn map prints', () => {
    expect(feed.districts[0]?.name).toEqual(['安定区']);
    expect(mapFeed('en', figures, geometry).districts[0]?.name).toEqual(['Anding']);
  });
});
