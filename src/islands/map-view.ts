import type { Map as MapLibreMap } from 'maplibre-gl';

import { MAP_WIDTH } from '../charts/label-size.ts';
import type { MapFigure } from '../charts/map-figures.ts';
import { DISTRICTS, SYMBOLS } from './map-style.ts';
import './view-change.ts';

type ShownFigure = Pick<MapFigure, 'code' | 'label' | 'paint' | 'radius'>;

/** Paints other figures: states of features and the text of labels change, sources and layers stay. */
export function showFigures(
  map: MapLibreMap,
  figures: readonly ShownFigure[],
  labels: ReadonlyMap<string, HTMLElement>,
): void {
  const unit = map.getContainer().clientWidth / MAP_WIDTH;
  for (const { code, label, paint, radius } of figures) {
    map.setFeatureState({ source: DISTRICTS, id: code }, { paint });
    map.setFeatureState({ source: SYMBOLS, id: code }, { radius: radius * unit });
    const printed = labels.get(code)?.querySelector('span');
    if (printed !== null && printed !== undefined) printed.textContent = label;
  }
}

/** Shows what the page shows, from now on. */
export function followView(
  map: MapLibreMap,
  mapId: string,
  labels: ReadonlyMap<string, HTMLElement>,
  signal: AbortSignal,
): void {
  document.addEventListener(
    'view-changed',
    ({ detail }) => {
      if (detail.map === mapId) showFigures(map, detail.figures, labels);
    },
    { signal },
  );
  document.dispatchEvent(new CustomEvent('view-asked', { detail: null }));
}
