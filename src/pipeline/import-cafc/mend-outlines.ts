import { area, featureCollection, polygon, union } from '@turf/turf';
import type { MultiPolygon, Polygon } from 'geojson';

import type { AreaCode } from '../../domain/area-code.ts';
import type { CafcOutline } from '../../schema/cafc-outlines.schema.ts';
import { crossesItself } from '../geography/crosses-itself.ts';

const SQUARE_METRES_PER_KM2 = 1_000_000;

/** An outline as it is written, and what mending it did to its area. */
export interface MendedOutline {
  readonly code: AreaCode;
  readonly geometry: Polygon | MultiPolygon;
  /** Null where there was nothing to mend. */
  readonly mended: { readonly beforeKm2: number; readonly afterKm2: number } | null;
}

/**
 * Simplified coasts run over their own islands and now and then over themselves. Such an outline becomes the
 * union of its parts, which covers the same ground without crossing; all others stay as they are.
 */
export function mendOutlines(outlines: readonly CafcOutline[]): readonly MendedOutline[] {
  return outlines.map(({ properties: { code }, geometry }) => {
    if (!crossesItself(geometry)) return { code, geometry, mended: null };
    const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    // Turf wants at least two parts; a part united with itself is that part.
    const whole = union(featureCollection([...parts, ...parts.slice(0, 1)].map((part) => polygon(part))));
    if (whole === null) return { code, geometry, mended: null };
    return {
      code,
      geometry: whole.geometry,
      mended: { beforeKm2: km2(geometry), afterKm2: km2(whole.geometry) },
    };
  });
}

function km2(geometry: Polygon | MultiPolygon): number {
  return area(geometry) / SQUARE_METRES_PER_KM2;
}
