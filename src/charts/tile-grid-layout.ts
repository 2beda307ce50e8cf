import type { AreaCode } from '../domain/area-code.ts';
import type { District } from '../domain/region.ts';

export interface TileGridLayout {
  readonly width: number;
  readonly height: number;
  readonly tile: number;
  readonly tiles: readonly { readonly code: AreaCode; readonly x: number; readonly y: number }[];
}

const GAP = 4;
/** Gap to tile at most: a country's districts leave no room for more. */
const GAP_SHARE = 0.2;

/**
 * One square of the same size a district, where districts.csv puts it; in reading order where it does not
 * say. Width in view-box units.
 */
export function layoutTileGrid(
  districts: readonly Pick<District, 'code' | 'tile'>[],
  width: number,
): TileGridLayout {
  const placed = districts.map((district, index) => ({
    code: district.code,
    ...(district.tile ?? fallback(index, districts.length)),
  }));
  const columns = 1 + Math.max(0, ...placed.map(({ column }) => column));
  const rows = 1 + Math.max(0, ...placed.map(({ row }) => row));
  const gap = Math.min(GAP, tenths((width / columns) * GAP_SHARE));
  const room = (width - gap * (columns - 1)) / columns;
  const tile = gap < GAP ? tenths(room) : Math.floor(room);
  return {
    width: tenths(columns * tile + gap * (columns - 1)),
    height: tenths(rows * tile + gap * (rows - 1)),
    tile,
    tiles: placed.map(({ code, column, row }) => ({
      code,
      x: tenths(column * (tile + gap)),
      y: tenths(row * (tile + gap)),
    })),
  };
}

function tenths(units: number): number {
  return Math.floor(units * 10) / 10;
}

function fallback(index: number, count: number): { readonly column: number; readonly row: number } {
  const columns = Math.ceil(Math.sqrt(count));
  return { column: index % columns, row: Math.floor(index / columns) };
}
