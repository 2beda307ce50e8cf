import type { Feature } from 'geojson';
import type { ExpressionSpecification, GeoJSONSourceSpecification, StyleSpecification } from 'maplibre-gl';

import type { MapFeed } from '../charts/map-feed.ts';
import type { Paint } from '../charts/map-figures.ts';

/** Source and layer of the districts. */
export const DISTRICTS = 'districts';
/** Source and layer of the circles on them. */
export const SYMBOLS = 'symbols';

/** States that are patterned, by the name of their picture. */
export const PATTERNS = [
  'suppressed',
  'not_supplied',
  'zero',
  'not_due',
  'unjudged',
] as const satisfies readonly Paint[];

const TOKENS: Readonly<Record<Paint, string>> = {
  above: 'above',
  undistinguished: 'neutral',
  below: 'below',
  value: 'neutral',
  zero: 'neutral',
  suppressed: 'paper',
  not_supplied: 'paper',
  not_due: 'paper',
  unjudged: 'paper',
  'class-0': 'class-0',
  'class-1': 'class-1',
  'class-2': 'class-2',
  'class-3': 'class-3',
};

/** A colour of the site, as it is now: light or dark. */
export function colourOf(token: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(`--color-${token}`).trim();
}

/** The drawn map's layers and colours, from the ground up. */
export function mapStyle({ geometry, districts }: MapFeed): StyleSpecification {
  const middles = districts.map(({ code, point }) => ({
    type: 'Feature' as const,
    properties: { adcode: code },
    geometry: { type: 'Point' as const, coordinates: [...point] },
  }));
  const leaders = districts.flatMap(({ at, point, hasLeader }) =>
    at === null || !hasLeader
      ? []
      : [
          {
            type: 'Feature' as const,
            properties: {},
            geometry: { type: 'LineString' as const, coordinates: [[...point], [...at]] },
          },
        ],
  );
  const isChosen: ExpressionSpecification = ['boolean', ['feature-state', 'chosen'], false];
  return {
    version: 8,
    sources: {
      neighbours: collection(geometry.neighbours),
      rivers: collection(geometry.rivers),
      [DISTRICTS]: { ...collection(geometry.districts), promoteId: 'adcode' },
      leaders: collection(leaders),
      [SYMBOLS]: { ...collection(middles), promoteId: 'adcode' },
    },
    layers: [
      { id: 'ground', type: 'background', paint: { 'background-color': colourOf('paper') } },
      { id: 'neighbours', type: 'fill', source: 'neighbours', paint: { 'fill-color': colourOf('context') } },
      {
        id: 'neighbour-lines',
        type: 'line',
        source: 'neighbours',
        paint: { 'line-color': colourOf('context-line') },
      },
      { id: DISTRICTS, type: 'fill', source: DISTRICTS, paint: { 'fill-color': fillColours() } },
      ...PATTERNS.map((paint) => ({
        id: `districts-${paint}`,
        type: 'fill' as const,
        source: DISTRICTS,
        paint: { 'fill-pattern': paint, 'fill-opacity': shownWhere(paint) },
      })),
      {
        id: 'district-lines',
        type: 'line',
        source: DISTRICTS,
        layout: { 'line-join': 'round' },
        paint: { 'line-color': colourOf('border'), 'line-width': 1 },
      },
      {
        id: 'rivers',
        type: 'line',
        source: 'rivers',
        paint: { 'line-color': colourOf('river'), 'line-width': 1.5 },
      },
      {
        id: 'leaders',
        type: 'line',
        source: 'leaders',
        paint: { 'line-color': colourOf('on-map'), 'line-width': 1 },
      },
      {
        id: SYMBOLS,
        type: 'circle',
        source: SYMBOLS,
        paint: {
          'circle-radius': ['coalesce', ['feature-state', 'radius'], 0],
          'circle-color': colourOf('symbol'),
          'circle-stroke-color': colourOf('border'),
          'circle-stroke-width': ['case', ['>', ['coalesce', ['feature-state', 'radius'], 0], 0], 1, 0],
        },
      },
      {
        id: 'chosen',
        type: 'line',
        source: DISTRICTS,
        layout: { 'line-join': 'round' },
        paint: {
          'line-color': colourOf('loess'),
          'line-width': 3,
          'line-opacity': ['case', isChosen, 1, 0],
        },
      },
    ],
  };
}

function collection(features: readonly Feature[]): GeoJSONSourceSpecification {
  return { type: 'geojson', data: { type: 'FeatureCollection', features: [...features] } };
}

/** Of the state of the feature: another view changes paint, and no source. */
const PAINT: ExpressionSpecification = ['coalesce', ['feature-state', 'paint'], 'not_due'];

function shownWhere(paint: Paint): ExpressionSpecification {
  return ['case', ['==', PAINT, paint], 1, 0];
}

function fillColours(): ExpressionSpecification {
  const cases = Object.entries(TOKENS).flatMap(([paint, token]) => [paint, colourOf(token)]);
  return ['match', PAINT, ...cases, colourOf('paper')] as unknown as ExpressionSpecification;
}
