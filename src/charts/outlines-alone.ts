import type { MapGeometry } from '../domain/map-geometry.ts';
import { layoutDistrictMap, type DistrictMapLayout } from './district-map-layout.ts';

/** Of a locator, in view-box units. */
const WIDTH = 200;

const LAID_OUT = new WeakMap<MapGeometry['districts'], DistrictMapLayout>();

/** Districts without names and neighbours, small; laid out once, however many pages point at one of them. */
export function outlinesAlone({ districts }: MapGeometry): DistrictMapLayout {
  const known = LAID_OUT.get(districts);
  if (known !== undefined) return known;
  const layout = layoutDistrictMap({ districts, neighbours: [], rivers: [] }, WIDTH, null);
  LAID_OUT.set(districts, layout);
  return layout;
}
