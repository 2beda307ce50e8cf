import { geoMercator } from 'd3';
import type { FeatureCollection, Position } from 'geojson';

import type { AreaCode } from '../domain/area-code.ts';
import type { DistrictOutline, MapGeometry } from '../domain/map-geometry.ts';
import type { LonLat } from '../domain/region.ts';
import type { Locale } from '../i18n/locale.ts';
import { mapControls } from '../i18n/map-controls.ts';
import { labelSize, MAP_WIDTH } from './label-size.ts';
import type { MapFigure, Paint } from './map-figures.ts';
import { placeLabels } from './place-labels.ts';

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
  /** As it stands on the map. */
  readonly name: string;
  readonly label: string;
  readonly paint: Paint;
  /** Of the circle on it; see MapFigure. */
  readonly radius: number;
  /** Middle of its label. */
  readonly at: LonLat;
}

/** Room around the region in MAP_WIDTH units: 12 px on a 360 px phone. */
const MARGIN = 18;

export function mapFeed(locale: Locale, figures: readonly MapFigure[], geometry: MapGeometry): MapFeed {
  const places = labelPlaces(locale, figures, geometry.districts);
  return {
    districts: figures.flatMap((figure) => {
      const at = places.get(figure.code);
      const { code, label, paint, radius } = figure;
      return at === undefined ? [] : [{ code, name: nameOn(locale, figure), label, paint, radius, at }];
    }),
    geometry,
    controls: mapControls(locale),
  };
}

/** The drawn map's own placing, in the projection of the interactive one: no two labels meet on a phone. */
function labelPlaces(
  locale: Locale,
  figures: readonly MapFigure[],
  districts: readonly DistrictOutline[],
): ReadonlyMap<AreaCode, LonLat> {
  const collection: FeatureCollection = { type: 'FeatureCollection', features: [...districts] };
  const projection = geoMercator().fitWidth(MAP_WIDTH - 2 * MARGIN, collection);
  const figureOf = new Map(figures.map((figure) => [figure.code, figure]));
  const requests = districts.flatMap(({ properties: { adcode }, geometry }) => {
    const figure = figureOf.get(adcode);
    const size = figure && labelSize([nameOn(locale, figure), figure.label]);
    const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
    const project = ([longitude = 0, latitude = 0]: Position) => projection([longitude, latitude]) ?? [0, 0];
    return size === undefined
      ? []
      : [{ code: adcode, rings: rings.map((ring) => ring.map(project)), ...size }];
  });
  return new Map(
    [...placeLabels(requests)].map(([code, { x, y }]) => {
      const [longitude, latitude] = projection.invert?.([x, y]) ?? [0, 0];
      return [code, [longitude, latitude]];
    }),
  );
}

function nameOn(locale: Locale, figure: MapFigure): string {
  return locale === 'en' ? figure.short : figure.name;
}
