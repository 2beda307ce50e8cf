import type { Map as MapLibreMap } from 'maplibre-gl';

import type { MapGeometry } from '../domain/map-geometry.ts';

type Bounds = [west: number, south: number, east: number, north: number];

/** As the drawn map has it, on a phone. */
const PADDING_PX = 12;

export function regionBounds({ districts }: MapGeometry): Bounds {
  const positions = districts.flatMap(({ geometry }) =>
    geometry.type === 'Polygon' ? geometry.coordinates.flat() : geometry.coordinates.flat(2),
  );
  const longitudes = positions.map(([longitude = 0]) => longitude);
  const latitudes = positions.map(([, latitude = 0]) => latitude);
  return [Math.min(...longitudes), Math.min(...latitudes), Math.max(...longitudes), Math.max(...latitudes)];
}

/**
 * The whole region is the farthest view: further out labels would meet, further away there is nothing to
 * see. Holds when the width changes, as on turning a phone.
 */
export function keepRegionInView(map: MapLibreMap, bounds: Bounds): void {
  const [west, south, east, north] = bounds;
  const [across, up] = [(east - west) / 2, (north - south) / 2];
  map.setMaxBounds([west - across, south - up, east + across, north + up]);
  const fit = (isWhole: boolean): void => {
    const camera = map.cameraForBounds(bounds, { padding: PADDING_PX });
    if (camera?.zoom === undefined) return;
    map.setMinZoom(camera.zoom);
    if (isWhole) map.jumpTo(camera);
  };
  fit(true);
  map.on('resize', () => {
    fit(map.getZoom() <= map.getMinZoom());
  });
}
