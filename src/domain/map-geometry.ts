import type { Feature, LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson';

import type { AreaCode } from './area-code.ts';

export type DistrictOutline = Feature<Polygon | MultiPolygon, { readonly adcode: AreaCode }>;
export type ContextOutline = Feature<Polygon | MultiPolygon, Readonly<Record<string, unknown>>>;
export type RiverLine = Feature<LineString | MultiLineString, Readonly<Record<string, unknown>>>;

/**
 * What a map draws, in WGS-84 degrees. Outer rings run clockwise, as d3-geo has them: with the winding
 * of RFC 7946 a district would become the globe minus itself.
 */
export interface MapGeometry {
  readonly districts: readonly DistrictOutline[];
  readonly neighbours: readonly ContextOutline[];
  readonly rivers: readonly RiverLine[];
}
