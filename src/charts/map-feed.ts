import { geoMercator, geoPath } from 'd3';
import type { FeatureCollection, Position } from 'geojson';

import type { AreaCode } from '../domain/area-code.ts';
import type { DistrictOutline, MapGeometry } from '../domain/map-geometry.ts';
import type { LonLat } from '../domain/region.ts';
import type { Locale } from '../i18n/locale.ts';
import { mapControls } from '../i18n/map-controls.ts';
import type { Spot } from './label-box.ts';
import { labelSize, MAP_WIDTH } from './label-size.ts';
import type { Point } from './outline-rings.ts';
import type { MapFigure, Paint } from './map-figures.ts';
import { labelLines } from './label-lines.ts';
import { placeLabels, type PlacedLabels } from './place-labels.ts';

/** What the interactive map fetches. */
export interface MapFeed {
  readonly districts: readonly FeedDistrict[];
  readonly geometry: MapGeometry;
  /** Texts of the map itself, by MapLibre's keys. */
  readonly controls: Readonly<Record<string, string>>;
}

/** One district: the words and the paint of the drawn map. */
export interface FeedDistrict {
  readonly code: AreaCode;
  /** As it stands on the map, in its lines. */
  readonly name: readonly string[];
  readonly label: string;
  readonly paint: Paint;
  /** Of the circle on it; see MapFigure. */
  readonly radius: number;
  /** Middle of its label; null where there is no room for one. */
  readonly at: LonLat | null;
  /** A point inside: of the circle, and of the line that leads from a label outside. */
  readonly point: LonLat;
  readonly hasLeader: boolean;
  /** There is room for the label on a wide screen only. */
  readonly isWideOnly: boolean;
}

/** Room around the region in MAP_WIDTH units: 12 px on a 360 px phone. */
const MARGIN = 18;

export function mapFeed(locale: Locale, figures: readonly MapFigure[], geometry: MapGeometry): MapFeed {
  const { placed, toLonLat } = labelPlaces(locale, figures, geometry.districts);
  return {
    districts: figures.flatMap((figure) => {
      const { code, label, paint, radius } = figure;
      const place = placed.places.get(code);
      const inside = place?.leader === null ? place : placed.points.get(code);
      if (inside === undefined) return [];
      return [
        {
          code,
          name: labelLines(locale, figure),
          label,
          paint,
          radius,
          at: place === undefined ? null : toLonLat(place),
          point: toLonLat(inside),
          hasLeader: place !== undefined && place.leader !== null,
          isWideOnly: place?.isWideOnly ?? false,
        },
      ];
    }),
    geometry,
    controls: mapControls(locale),
  };
}

/** The feed as it is sent. Three decimals of a degree are about 100 m, a pixel or two at the closest zoom. */
export function mapFeedText(feed: MapFeed): string {
  const rounded = (_: string, value: unknown): unknown =>
    typeof value === 'number' ? Number(value.toFixed(3)) : value;
  return JSON.stringify(feed, rounded);
}

interface Placing {
  readonly placed: PlacedLabels;
  readonly toLonLat: (spot: Spot) => LonLat;
}

/** The drawn map's own placing, in the projection of the interactive one: no two labels meet on a phone. */
function labelPlaces(
  locale: Locale,
  figures: readonly MapFigure[],
  districts: readonly DistrictOutline[],
): Placing {
  const collection: FeatureCollection = { type: 'FeatureCollection', features: [...districts] };
  const projection = geoMercator().fitWidth(MAP_WIDTH - 2 * MARGIN, collection);
  const [[, top], [, bottom]] = geoPath(projection).bounds(collection);
  const figureOf = new Map(figures.map((figure) => [figure.code, figure]));
  const requests = districts.flatMap(({ properties: { adcode }, geometry }) => {
    const figure = figureOf.get(adcode);
    const size = figure && labelSize([...labelLines(locale, figure), figure.label]);
    const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
    const project = ([longitude = 0, latitude = 0]: Position): Point => {
      const [x, y] = projection([longitude, latitude]) ?? [0, 0];
      return [x + MARGIN, y - top + MARGIN];
    };
    return size === undefined
      ? []
      : [{ code: adcode, rings: rings.map((ring) => ring.map(project)), ...size }];
  });
  return {
    placed: placeLabels(requests, { width: MAP_WIDTH, height: bottom - top + 2 * MARGIN }),
    toLonLat: ({ x, y }) => projection.invert?.([x - MARGIN, y - MARGIN + top]) ?? [0, 0],
  };
}
