import {
  area,
  bbox,
  booleanPointInPolygon,
  centroid,
  flatten,
  lineOverlap,
  pointGrid,
  pointToPolygonDistance,
  polygonToLine,
} from '@turf/turf';
import type { BBox, Feature, LineString, MultiLineString, Polygon, Position } from 'geojson';

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

/** A polygon of an outline with its box. */
interface OutlinePart {
  readonly part: Feature<Polygon>;
  readonly box: BBox;
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
  const parts = flatten(outline).features.map((part) => ({ part, box: bbox(part) }));
  const coarse = deepestOnGrid(parts, [west, south, east, north], step, middle);
  const [longitude = 0, latitude = 0] = coarse.place;
  const around: BBox = [longitude - step, latitude - step, longitude + step, latitude + step];
  const [fineLongitude = longitude, fineLatitude = latitude] = deepestOnGrid(
    parts,
    around,
    step / 6,
    coarse,
  ).place;
  return [fineLongitude, fineLatitude];
}

/** The border nearest to a point is that of the part in which it lies. */
function deepestOnGrid(parts: readonly OutlinePart[], grid: BBox, step: number, start: Depth): Depth {
  return pointGrid(grid, step, { units: 'degrees' }).features.reduce((best, candidate) => {
    const place = candidate.geometry.coordinates;
    const within = parts.find(
      ({ part, box }) => isInBox(place, box) && booleanPointInPolygon(candidate, part),
    );
    if (within === undefined) return best;
    // Turf gives distances inside a polygon as negative.
    const depth = -pointToPolygonDistance(candidate, within.part);
    return depth > best.depth ? { place, depth } : best;
  }, start);
}

function isInBox([x = 0, y = 0]: Position, box: BBox): boolean {
  return x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3];
}

/** A line of a border with its box. */
interface BorderLine {
  readonly line: Feature<LineString | MultiLineString>;
  readonly box: BBox;
}

/** Districts are neighbours where their borders overlap along a line: touching in a point is not enough. */
function neighboursOf(outlines: readonly DistrictOutline[]): ReadonlyMap<AreaCode, readonly AreaCode[]> {
  const borders = outlines.map((outline) => ({
    code: outline.properties.adcode,
    lines: borderLines(outline),
  }));
  return new Map(
    borders.map(({ code, lines }) => [
      code,
      borders
        .filter((other) => other.code !== code && shareBorder(lines, other.lines))
        .map((other) => other.code),
    ]),
  );
}

/** One for each part: a coast has hundreds of islands, nearly all of them far from any other district. */
function borderLines(outline: DistrictOutline): readonly BorderLine[] {
  return flatten(outline).features.flatMap((part) => {
    const border = polygonToLine(part);
    const lines = border.type === 'FeatureCollection' ? border.features : [border];
    return lines.map((line) => ({ line, box: bbox(line) }));
  });
}

function shareBorder(a: readonly BorderLine[], b: readonly BorderLine[]): boolean {
  return a.some((first) =>
    b.some(
      (second) =>
        boxesMeet(first.box, second.box) && lineOverlap(first.line, second.line).features.length > 0,
    ),
  );
}

function boxesMeet(a: BBox, b: BBox): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
}
