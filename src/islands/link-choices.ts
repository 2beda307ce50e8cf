import type { Map as MapLibreMap, MapLayerMouseEvent } from 'maplibre-gl';

import type { FeedDistrict } from '../charts/map-feed.ts';
import type { DistrictChoice } from './district-choice.ts';
import { DISTRICTS } from './map-style.ts';

/** A district under the pointer or the finger is chosen; the chosen one is outlined, whoever chose it. */
export function linkChoices(
  map: MapLibreMap,
  mapId: string,
  districts: readonly FeedDistrict[],
  signal: AbortSignal,
): void {
  const codes = new Set(districts.map(({ code }) => code));
  let outlined: string | null = null;
  const outline = (chosen: string | null): void => {
    for (const code of [outlined, chosen])
      if (code !== null && codes.has(code))
        map.setFeatureState({ source: DISTRICTS, id: code }, { chosen: code === chosen });
    outlined = chosen;
  };
  const shown = document.querySelector<HTMLElement>(`[data-readouts="${mapId}"] > [data-chosen]`);
  outline(shown?.dataset['code'] ?? null);
  document.addEventListener(
    'district-chosen',
    ({ detail }) => {
      if (detail.map === mapId) outline(detail.code);
    },
    { signal },
  );

  const choose = (code: string | null, isKept: boolean): void => {
    if (code === null) return;
    const detail: DistrictChoice = { map: mapId, code, isKept };
    document.dispatchEvent(new CustomEvent('district-chosen', { detail }));
  };
  let under: string | null = null;
  map.on('mousemove', DISTRICTS, (event) => {
    const code = codeOf(event);
    if (code !== under) choose(code, false);
    under = code;
  });
  map.on('mouseleave', DISTRICTS, () => {
    under = null;
  });
  map.on('click', DISTRICTS, (event) => {
    choose(codeOf(event), true);
  });
}

function codeOf({ features }: MapLayerMouseEvent): string | null {
  const code: unknown = features?.[0]?.properties['adcode'];
  return typeof code === 'string' ? code : null;
}
