import { coordAll, kinks } from '@turf/turf';
import type { MultiPolygon, Polygon, Position } from 'geojson';

/**
 * Degrees, about ten metres: less than any map here shows. Where nearly parallel lines meet in a corner, their
 * crossing is found some metres beside it.
 */
const SAME_PLACE = 1e-4;

/**
 * Whether lines of an outline cross. Parts that only touch in a corner, as two islands may, do not: OGC
 * Simple Features allows it, and Turf's kinks names it all the same.
 */
export function crossesItself(outline: Polygon | MultiPolygon): boolean {
  const crossings = kinks(outline).features.map(({ geometry }) => geometry.coordinates);
  if (crossings.length === 0) return false;
  const corners = coordAll(outline);
  return crossings.some((crossing) => !corners.some((corner) => isSamePlace(crossing, corner)));
}

function isSamePlace([x1 = 0, y1 = 0]: Position, [x2 = 0, y2 = 0]: Position): boolean {
  return Math.abs(x1 - x2) < SAME_PLACE && Math.abs(y1 - y2) < SAME_PLACE;
}
