import type { Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';
import cssUrl from 'maplibre-gl/dist/maplibre-gl.css?url';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';

import type { MapFeed } from '../charts/map-feed.ts';
import type { MapFigure, Paint } from '../charts/map-figures.ts';
import { addStatePatterns } from './state-patterns.ts';

export interface OpenMap {
  close(): void;
}

interface MapRequest {
  readonly container: HTMLElement;
  readonly feedUrl: string;
  readonly chinese: boolean;
  readonly onChoose: (code: string) => void;
}

const CHINESE_CONTROLS = {
  'NavigationControl.ZoomIn': '放大',
  'NavigationControl.ZoomOut': '缩小',
  'NavigationControl.ResetBearing': '转回正北',
  'Map.Title': '交互地图',
};

/** Fetches the figures of the page and draws them in MapLibre. Every request stays on this host. */
export async function openMap({ container, feedUrl, chinese, onChoose }: MapRequest): Promise<OpenMap> {
  const [{ Map, Marker, NavigationControl, ScaleControl, setWorkerUrl }, feed] = await Promise.all([
    import('maplibre-gl'),
    fetchFeed(feedUrl),
    loadStyleSheet(cssUrl),
  ]);
  setWorkerUrl(workerUrl);
  const map = new Map({
    container,
    style: styleOf(feed),
    bounds: boundsOf(feed),
    fitBoundsOptions: { padding: 16 },
    maxZoom: 12,
    minZoom: 5,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    cooperativeGestures: false,
    ...(chinese ? { locale: CHINESE_CONTROLS } : {}),
  });
  map.touchZoomRotate.disableRotation();
  map.addControl(new NavigationControl({ showCompass: false }));
  map.addControl(new ScaleControl({ unit: 'metric' }));
  await new Promise<void>((resolve, reject) => {
    map.once('load', () => {
      resolve();
    });
    map.once('error', ({ error }) => {
      reject(error);
    });
  });
  addStatePatterns(map);
  addDistricts(map, feed);
  for (const figure of feed.figures) {
    const place = feed.labelPoints[figure.code];
    if (place === undefined) continue;
    const element = labelButton(figure, onChoose);
    new Marker({ element }).setLngLat([place[0], place[1]]).addTo(map);
  }
  map.on('mousemove', 'districts', ({ features }) => {
    const code: unknown = features?.[0]?.properties['adcode'];
    if (typeof code === 'string') onChoose(code);
  });
  map.on('click', 'districts', ({ features }) => {
    const code: unknown = features?.[0]?.properties['adcode'];
    if (typeof code === 'string') onChoose(code);
  });
  return {
    close: () => {
      map.remove();
    },
  };
}

async function fetchFeed(url: string): Promise<MapFeed> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  // The page that asks was built from the same release as the file.
  return (await response.json()) as MapFeed;
}

function loadStyleSheet(href: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    link.onload = () => {
      resolve();
    };
    link.onerror = () => {
      reject(new Error(href));
    };
    document.head.append(link);
  });
}

function colour(token: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(`--color-${token}`).trim();
}

function styleOf({ geometry }: MapFeed): StyleSpecification {
  const collection = (features: readonly GeoJSON.Feature[]) =>
    ({ type: 'geojson', data: { type: 'FeatureCollection', features: [...features] } }) as const;
  return {
    version: 8,
    sources: { neighbours: collection(geometry.neighbours), rivers: collection(geometry.rivers) },
    layers: [
      { id: 'ground', type: 'background', paint: { 'background-color': colour('paper') } },
      { id: 'neighbours', type: 'fill', source: 'neighbours', paint: { 'fill-color': colour('context') } },
      { id: 'neighbour-lines', type: 'line', source: 'neighbours', paint: { 'line-color': colour('context-line') } },
      { id: 'rivers', type: 'line', source: 'rivers', paint: { 'line-color': colour('river'), 'line-width': 1.5 } },
    ],
  };
}

const PAINT_TOKENS: Readonly<Record<Paint, string>> = {
  above: 'above',
  undistinguished: 'neutral',
  below: 'below',
  value: 'neutral',
  zero: 'neutral',
  suppressed: 'paper',
  not_supplied: 'paper',
  not_due: 'paper',
};

function addDistricts(map: MapLibreMap, { geometry, figures }: MapFeed): void {
  const paintOf = new globalThis.Map(figures.map(({ code, paint }) => [code, paint]));
  const features = geometry.districts.map((outline) => {
    const paint = paintOf.get(outline.properties.adcode) ?? 'not_due';
    return { ...outline, properties: { ...outline.properties, fill: colour(PAINT_TOKENS[paint]), state: paint } };
  });
  map.addSource('districts', { type: 'geojson', data: { type: 'FeatureCollection', features } });
  map.addLayer({ id: 'districts', type: 'fill', source: 'districts', paint: { 'fill-color': ['get', 'fill'] } }, 'rivers');
  for (const state of ['suppressed', 'not_supplied'] as const) {
    map.addLayer(
      { id: `districts-${state}`, type: 'fill', source: 'districts', filter: ['==', ['get', 'state'], state], paint: { 'fill-pattern': state } },
      'rivers',
    );
  }
  map.addLayer({
    id: 'district-lines',
    type: 'line',
    source: 'districts',
    paint: { 'line-color': colour('border'), 'line-width': 1.2 },
  });
}

/** Labels are buttons: read aloud, reached by Tab, drawn with the system's own Chinese type. */
function labelButton(figure: MapFigure, onChoose: (code: string) => void): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'map-label';
  button.dataset['code'] = figure.code;
  button.setAttribute('aria-label', `${figure.name}: ${figure.sentence}`);
  const value = document.createElement('span');
  value.textContent = figure.label;
  button.append(figure.name, value);
  const choose = (): void => {
    onChoose(figure.code);
  };
  button.addEventListener('focus', choose);
  button.addEventListener('click', choose);
  button.addEventListener('pointerenter', choose);
  return button;
}

function boundsOf({ geometry }: MapFeed): [number, number, number, number] {
  const positions = geometry.districts.flatMap(({ geometry: shape }) =>
    shape.type === 'Polygon' ? shape.coordinates.flat() : shape.coordinates.flat(2),
  );
  const longitudes = positions.map(([longitude = 0]) => longitude);
  const latitudes = positions.map(([, latitude = 0]) => latitude);
  return [Math.min(...longitudes), Math.min(...latitudes), Math.max(...longitudes), Math.max(...latitudes)];
}
