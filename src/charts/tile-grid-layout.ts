import type { AreaCode } from '../domain/area-code.ts';
import type { District } from '../domain/region.ts';

export interface TileGridLayout {
  readonly width: number;
  readonly height: number;
  readonly tile: number;
  readonly tiles: readonly { readonly code: AreaCode; readonly x: number; readonly y: number }[];
}

const GAP = 4;

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
  const tile = Math.floor((width - GAP * (columns - 1)) / columns);
  return {
    width: columns * tile + GAP * (columns - 1),
    height: rows * tile + GAP * (rows - 1),
    tile,
    tiles: placed.map(({ code, column, row }) => ({ code, x: column * (tile + GAP), y: row * (tile + GAP) })),
  };
}

function fallback(index: number, count: number): { readonly column: number; readonly row: number } {
  const columns = Math.ceil(Math.sqrt(count));
  return { column: index % columns, row: Math.floor(index / columns) };
}
