import type { Map as MapLibreMap } from 'maplibre-gl';

import type { FeedDistrict } from '../charts/map-feed.ts';

/**
 * Name and figure as a button: reached by Tab (the readout then says the rest), drawn with the system's own Chinese type. The
 * pointer goes through it to the district below, so that dragging and pinching may begin anywhere.
 */
export function districtLabel(
  map: MapLibreMap,
  { code, name, label, at, point, isWideOnly }: FeedDistrict,
): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'map-label';
  button.dataset['code'] = code;
  const value = document.createElement('span');
  value.textContent = label;
  const lines = name.flatMap((words, line) =>
    line === 0 ? [words] : [' ', document.createElement('br'), words],
  );
  button.append(...lines, value);
  // Without room it is a dot until the keyboard reaches it.
  button.classList.toggle('quiet', at === null);
  button.classList.toggle('wide', isWideOnly);
  button.addEventListener('focus', () => {
    const middle = at ?? point;
    if (!map.getBounds().contains([...middle])) map.easeTo({ center: [...middle] });
  });
  return button;
}
