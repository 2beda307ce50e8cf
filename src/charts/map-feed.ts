import type { AreaCode } from '../domain/area-code.ts';
import type { MapGeometry } from '../domain/map-geometry.ts';
import type { LonLat } from '../domain/region.ts';
import type { MapFigure } from './map-figures.ts';

/** What the interactive map fetches. */
export interface MapFeed {
  readonly figures: readonly MapFigure[];
  readonly labelPoints: Readonly<Record<AreaCode, LonLat>>;
  readonly geometry: MapGeometry;
}
