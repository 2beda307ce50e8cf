import { rewind } from '@turf/turf';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { topology } from 'topojson-server';

import type { CafcProvince } from '../../schema/cafc-provinces.schema.ts';
import type { MendedOutline } from './mend-outlines.ts';

type Outline = Feature<Polygon | MultiPolygon>;

/**
 * The outlines as TopoJSON: borders that provinces share are stored once. Coordinates are not quantized, so
 * that they come out to the last digit as they came in. Outer rings run clockwise, as d3-geo has them,
 * whichever way they came.
 */
export function outlineTopology(
  outlines: readonly MendedOutline[],
  provinces: readonly CafcProvince[],
): string {
  const nameOf = new Map(provinces.map(({ code, name }) => [code, name]));
  const collection: FeatureCollection<Polygon | MultiPolygon> = {
    type: 'FeatureCollection',
    features: outlines.map(({ code, geometry }) => {
      const name = nameOf.get(code) ?? code;
      const properties = { adcode: code, name_zh: name, name_en: name };
      const outline: Outline = { type: 'Feature', id: code, properties, geometry };
      // Turf's types forget what goes in; a feature comes out as one.
      return rewind(outline, { reverse: true }) as Outline;
    }),
  };
  return `${JSON.stringify(topology({ districts: collection }))}\n`;
}
