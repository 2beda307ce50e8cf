import type { ErrorEvent, Map as MapLibreMap } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';

import type { MapFeed } from '../charts/map-feed.ts';
import cssUrl from '../styles/interactive-map.css?url';
import { linkChoices } from './link-choices.ts';
import { districtLabel } from './district-label.ts';
import { figurePainter, followView } from './map-view.ts';
import { mapStyle } from './map-style.ts';
import { keepRegionInView, regionBounds } from './region-view.ts';
import { drawStatePatterns } from './state-patterns.ts';

/**
 * Of so many districts those without room for a label are dots. More would hide the map, be as many stops of the
 * keyboard (the table has them all by name), and cost the browser more than the map does.
 */
const MOST_DOTS = 100;

export interface OpenMap {
  focus(): void;
  /** Frees the memory of the graphics card, too. */
  close(): void;
}

/**
 * Fetches the figures of the page and draws them in MapLibre. Every request stays on this host.
 * @param feedUrl of a MapFeed
 * @param mapId of the drawn map in whose place it stands
 */
export async function openMap(container: HTMLElement, feedUrl: string, mapId: string): Promise<OpenMap> {
  const [{ Map: MapLibre, Marker, NavigationControl, ScaleControl, setWorkerUrl }, feed] = await Promise.all([
    import('maplibre-gl'),
    fetchFeed(feedUrl),
    loadStyleSheet(cssUrl),
  ]);
  setWorkerUrl(workerUrl);
  const bounds = regionBounds(feed.geometry);
  const map = new MapLibre({
    container,
    style: mapStyle(feed),
    bounds,
    // Closer, the outlines would show how far they are simplified.
    maxZoom: 10,
    attributionControl: false,
    // One finger and the wheel alone belong to the page.
    cooperativeGestures: true,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    locale: { ...feed.controls },
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  map.addControl(new NavigationControl({ showCompass: false }));
  map.addControl(new ScaleControl({ unit: 'metric' }));
  keepRegionInView(map, bounds);
  map.once('style.load', () => {
    drawStatePatterns(map);
  });
  await loaded(map);

  const hasDots = feed.districts.length <= MOST_DOTS;
  const labelled = feed.districts.filter(({ at }) => at !== null || hasDots);
  const labels = new Map(labelled.map((district) => [district.code, districtLabel(map, district)]));
  for (const { code, at, point } of labelled) {
    const element = labels.get(code);
    if (element !== undefined) new Marker({ element }).setLngLat([...(at ?? point)]).addTo(map);
  }
  const closing = new AbortController();
  const show = figurePainter(map, labels);
  show(feed.districts);
  followView(mapId, show, closing.signal);
  linkChoices(map, mapId, feed.districts, closing.signal);
  followColours(map, feed, closing.signal);
  return {
    focus: () => {
      map.getCanvas().focus({ preventScroll: true });
    },
    close: () => {
      closing.abort();
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
  if (document.querySelector(`link[href="${href}"]`) !== null) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    link.onload = () => {
      resolve();
    };
    link.onerror = () => {
      link.remove();
      reject(new Error(href));
    };
    document.head.append(link);
  });
}

function loaded(map: MapLibreMap): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = ({ error }: ErrorEvent): void => {
      map.remove();
      reject(new Error('the map did not load', { cause: error }));
    };
    map.once('error', fail);
    map.once('load', () => {
      map.off('error', fail);
      resolve();
    });
  });
}

/** The reader's system may turn dark while the map is open. */
function followColours(map: MapLibreMap, feed: MapFeed, signal: AbortSignal): void {
  const repaint = (): void => {
    drawStatePatterns(map);
    map.setStyle(mapStyle(feed));
  };
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', repaint, { signal });
}
