import {
  area,
  bbox,
  booleanPointInPolygon,
  centroid,
  lineOverlap,
  pointGrid,
  pointToPolygonDistance,
  polygonToLine,
} from '@turf/turf';
import type { BBox, Position } from 'geojson';

import type { AreaCode } from '../../domain/area-code.ts';
import type { DistrictOutline } from '../../domain/map-geometry.ts';
import type { GeoBox, LonLat } from '../../domain/region.ts';

export interface DistrictMeasures {
  readonly outlineAreaKm2: number;
  readonly labelPoint: LonLat;
  readonly box: GeoBox;
  readonly neighbours: readonly AreaCode[];
}

const SQUARE_METRES_PER_KM2 = 1_000_000;
/** Label points are first sought on a grid of this many steps across the outline. */
const LABEL_GRID_STEPS = 24;

/** Areas, label points, boxes and adjacency of every district, by Turf, from the page-size outlines. */
export function measureDistricts(
  outlines: readonly DistrictOutline[],
): ReadonlyMap<AreaCode, DistrictMeasures> {
  const neighbours = neighboursOf(outlines);
  return new Map(
    outlines.map((outline) => {
      const code = outline.properties.adcode;
      return [
        code,
        {
          outlineAreaKm2: area(outline) / SQUARE_METRES_PER_KM2,
          labelPoint: farthestFromBorder(outline),
          box: boxOf(outline),
          neighbours: neighbours.get(code) ?? [],
        },
      ] as const;
    }),
  );
}

function boxOf(outline: DistrictOutline): GeoBox {
  const [west, south, east, north] = bbox(outline);
  return [west, south, east, north];
}

interface Depth {
  readonly place: Position;
  /** Kilometres to the border. */
  readonly depth: number;
}

/** The point deepest inside the outline: the best of a coarse grid, then of a fine one around it. */
function farthestFromBorder(outline: DistrictOutline): LonLat {
  const [west, south, east, north] = bbox(outline);
  const step = Math.max(east - west, north - south) / LABEL_GRID_STEPS;
  const middle: Depth = { place: centroid(outline).geometry.coordinates, depth: 0 };
  const coarse = deepestOnGrid(outline, [west, south, east, north], step, middle);
  const [longitude = 0, latitude = 0] = coarse.place;
  const around: BBox = [longitude - step, latitude - step, longitude + step, latitude + step];
  const [fineLongitude = longitude, fineLatitude = latitude] = deepestOnGrid(
    outline,
    around,
    step / 6,
    coarse,
  ).place;
  return [fineLongitude, fineLatitude];
}

function deepestOnGrid(outline: DistrictOutline, box: BBox, step: number, start: Depth): Depth {
  return pointGrid(box, step, { units: 'degrees' })
    .features.filter((candidate) => booleanPointInPolygon(candidate, outline))
    .reduce((best, candidate) => {
      // Turf gives distances inside a polygon as negative.
      const depth = -pointToPolygonDistance(candidate, outline);
      return depth > best.depth ? { place: candidate.geometry.coordinates, depth } : best;
    }, start);
}

/** Districts are neighbours where their borders overlap along a line: touching in a point is not enough. */
function neighboursOf(outlines: readonly DistrictOutline[]): ReadonlyMap<AreaCode, readonly AreaCode[]> {
  const borders = outlines.map((outline) => ({
    code: outline.properties.adcode,
    line: polygonToLine(outline),
  }));
  return new Map(
    borders.map(({ code, line }) => [
      code,
      borders
        .filter((other) => other.code !== code && shareBorder(line, other.line))
        .map((other) => other.code),
    ]),
  );
}

type Border = ReturnType<typeof polygonToLine>;

function shareBorder(a: Border, b: Border): boolean {
  const lines = (border: Border) => (border.type === 'FeatureCollection' ? border.features : [border]);
  return lines(a).some((first) => lines(b).some((second) => lineOverlap(first, second).features.length > 0));
}
