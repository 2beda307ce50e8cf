import { extent, geoConicEqualArea, geoDistance, geoPath, type GeoProjection } from 'd3';
import type { FeatureCollection } from 'geojson';

import type { AreaCode } from '../domain/area-code.ts';
import type { MapGeometry } from '../domain/map-geometry.ts';
import type { LonLat } from '../domain/region.ts';
import type { Spot } from './label-box.ts';
import { placeLabels, type LabelPlace } from './place-labels.ts';
import { relativePath } from './relative-path.ts';
import { scaleBar, type ScaleBar } from './scale-bar.ts';

/** Everything a map component draws, in view-box units. */
export interface DistrictMapLayout {
  readonly width: number;
  readonly height: number;
  readonly districts: readonly {
    readonly code: AreaCode;
    readonly path: string;
    /** Null where no room is left for one. */
    readonly label: LabelPlace | null;
    /** A point inside, for a circle. */
    readonly point: Spot;
  }[];
  readonly neighbours: readonly string[];
  readonly rivers: readonly string[];
  /** Height of the map itself; the scale bar stands in the strip below it. */
  readonly mapHeight: number;
  readonly scale: ScaleBar;
}

/** Mean radius of the earth in kilometres (IUGG). */
const EARTH_RADIUS_KM = 6371.0088;
const MARGIN = 10;
const SCALE_STRIP = 30;
/** Decimals of path coordinates: a tenth of a unit is less than a tenth of a pixel on a phone. */
const DIGITS = 1;
/** Below this width a unit is about a pixel, and half of it is not seen. */
const SMALL = 240;

/**
 * Lays a region out for a view box of the given width. An equal-area conic projection centred on the
 * region: districts keep their true proportions, and at the size of a prefecture their shapes too.
 *
 * @param width of the view box
 * @param labelUnits room that a district's label takes where type is largest against the map; null where
 *   no labels are drawn: to place them is by far the longest part of the work
 */
export function layoutDistrictMap(
  geometry: MapGeometry,
  width: number,
  labelUnits: ((code: AreaCode) => { readonly width: number; readonly height: number }) | null,
): DistrictMapLayout {
  const collection: FeatureCollection = { type: 'FeatureCollection', features: [...geometry.districts] };
  const projection = equalAreaFor(collection, width);
  const digits = width < SMALL ? 0 : DIGITS;
  const path = geoPath(projection).digits(digits);
  const [[, top], [, bottom]] = geoPath(projection).bounds(collection);
  const mapHeight = Math.ceil(bottom + top);

  const { places, points } = placeLabels(
    labelUnits === null
      ? []
      : geometry.districts.map((outline) => ({
          code: outline.properties.adcode,
          rings: projectRings(projection, outline.geometry),
          ...labelUnits(outline.properties.adcode),
        })),
    { width, height: mapHeight },
  );
  return {
    width,
    height: mapHeight + SCALE_STRIP,
    mapHeight,
    districts: geometry.districts.map((outline) => {
      const code = outline.properties.adcode;
      const label = places.get(code) ?? null;
      // A circle stands where the label stands, if that is inside.
      const point = label !== null && label.leader === null ? label : (points.get(code) ?? { x: 0, y: 0 });
      return { code, path: relativePath(path(outline) ?? '', digits), label, point };
    }),
    neighbours: visiblePaths(geometry.neighbours, projection, width, mapHeight),
    rivers: visiblePaths(geometry.rivers, projection, width, mapHeight),
    scale: scaleBar(kilometresPerUnit(projection, width, mapHeight), width / 4),
  };
}

function equalAreaFor(collection: FeatureCollection, width: number): GeoProjection {
  const [[west, south], [east, north]] = boundsOf(collection);
  const sixth = (north - south) / 6;
  const projection = geoConicEqualArea()
    .parallels([south + sixth, north - sixth])
    .rotate([-(west + east) / 2, 0])
    .center([0, (south + north) / 2]);
  projection.fitWidth(width - 2 * MARGIN, collection);
  const [x, y] = projection.translate();
  return projection.translate([x + MARGIN, y + MARGIN]);
}

function boundsOf(collection: FeatureCollection): readonly [LonLat, LonLat] {
  const positions = collection.features.flatMap(({ geometry }) =>
    geometry.type === 'Polygon'
      ? geometry.coordinates.flat()
      : geometry.type === 'MultiPolygon'
        ? geometry.coordinates.flat(2)
        : [],
  );
  const longitudes = positions.map(([longitude = 0]) => longitude);
  const latitudes = positions.map(([, latitude = 0]) => latitude);
  // Not by Math.min: a country's corners are more than a call takes arguments.
  const [west = 0, east = 0] = extent(longitudes);
  const [south = 0, north = 0] = extent(latitudes);
  return [
    [west, south],
    [east, north],
  ];
}

type Point = readonly [x: number, y: number];

function projectRings(
  projection: GeoProjection,
  geometry: MapGeometry['districts'][number]['geometry'],
): readonly (readonly Point[])[] {
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
  return rings.map((ring) =>
    ring.map(([longitude = 0, latitude = 0]) => projection([longitude, latitude]) ?? [0, 0]),
  );
}

/** Context is cut at the edge of the picture: what lies outside is not sent to the reader. */
function visiblePaths(
  outlines: MapGeometry['neighbours'] | MapGeometry['rivers'],
  projection: GeoProjection,
  width: number,
  height: number,
): readonly string[] {
  const clipped = geoPath(withClip(projection, width, height)).digits(0);
  return outlines.map((outline) => relativePath(clipped(outline) ?? '', 0)).filter((path) => path !== '');
}

function withClip(projection: GeoProjection, width: number, height: number): GeoProjection {
  // d3 projections are mutable: a copy keeps the clip from the districts.
  return geoConicEqualArea()
    .parallels((projection as ReturnType<typeof geoConicEqualArea>).parallels())
    .rotate(projection.rotate())
    .center(projection.center())
    .scale(projection.scale())
    .translate(projection.translate())
    .clipExtent([
      [0, 0],
      [width, height],
    ]);
}

/** Length of one view-box unit in the middle of the map, from the projection itself. */
function kilometresPerUnit(projection: GeoProjection, width: number, height: number): number {
  const invert = (x: number): [number, number] => projection.invert?.([x, height / 2]) ?? [0, 0];
  const span = 1;
  return (geoDistance(invert(width / 2 - span / 2), invert(width / 2 + span / 2)) * EARTH_RADIUS_KM) / span;
}
