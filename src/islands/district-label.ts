import type { Map as MapLibreMap } from 'maplibre-gl';

import type { FeedDistrict } from '../charts/map-feed.ts';

/**
 * Name and figure as a button: reached by Tab (the readout then says the rest), drawn with the system's own Chinese type. The
 * pointer goes through it to the district below, so that dragging and pinching may begin anywhere.
 */
export function districtLabel(map: MapLibreMap, { code, name, label, at }: FeedDistrict): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'map-label';
  button.dataset['code'] = code;
  const value = document.createElement('span');
  value.textContent = label;
  button.append(name, value);
  button.addEventListener('focus', () => {
    if (!map.getBounds().contains([...at])) map.easeTo({ center: [...at] });
  });
  return button;
}
