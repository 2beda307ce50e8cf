import type { Map as MapLibreMap } from 'maplibre-gl';

import { MAP_WIDTH } from '../charts/label-size.ts';
import type { MapFigure } from '../charts/map-figures.ts';
import { DISTRICTS, SYMBOLS } from './map-style.ts';
import './view-change.ts';

type ShownFigure = Pick<MapFigure, 'code' | 'label' | 'paint' | 'radius'>;

type ShowFigures = (figures: readonly ShownFigure[]) => void;

/**
 * What paints other figures: states of features and the text of labels change, sources and layers stay. What looks
 * as before is left alone: of thousands of districts that is most of the time.
 */
export function figurePainter(map: MapLibreMap, labels: ReadonlyMap<string, HTMLElement>): ShowFigures {
  const printed = new Map([...labels].map(([code, label]) => [code, label.querySelector('span')]));
  const [paints, radii] = [new Map<string, string>(), new Map<string, number>()];
  return (figures) => {
    const unit = map.getContainer().clientWidth / MAP_WIDTH;
    for (const { code, label, paint, radius } of figures) {
      if (paints.get(code) !== paint) map.setFeatureState({ source: DISTRICTS, id: code }, { paint });
      paints.set(code, paint);
      const size = radius * unit;
      if (radii.get(code) !== size) map.setFeatureState({ source: SYMBOLS, id: code }, { radius: size });
      radii.set(code, size);
      const words = printed.get(code);
      if (words !== null && words !== undefined) words.textContent = label;
    }
  };
}

/** Shows what the page shows, from now on. */
export function followView(mapId: string, show: ShowFigures, signal: AbortSignal): void {
  document.addEventListener(
    'view-changed',
    ({ detail }) => {
      if (detail.map === mapId) show(detail.figures);
    },
    { signal },
  );
  document.dispatchEvent(new CustomEvent('view-asked', { detail: null }));
}
