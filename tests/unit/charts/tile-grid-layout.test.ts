import { expect, it } from 'vitest';

import { layoutTileGrid } from '../../../src/charts/tile-grid-layout.ts';
import { madeUpDistrict } from './made-up-frame.ts';

const four = ['1', '2', '3', '4'].map((code) => madeUpDistrict(code, '东县', 'Dong County'));

it('gives every district a tile of its own, of one size', () => {
  const { tiles, tile, width, height } = layoutTileGrid(four, 420);
  expect(new Set(tiles.map(({ x, y }) => `${x} ${y}`)).size).toBe(4);
  for (const { x, y } of tiles) {
    expect(x + tile).toBeLessThanOrEqual(width);
    expect(y + tile).toBeLessThanOrEqual(height);
  }
});

it('puts a tile where the table says', () => {
  const [first, ...rest] = four;
  if (first === undefined) throw new Error('no district');
  const { tiles, tile } = layoutTileGrid([{ ...first, tile: { column: 2, row: 1 } }, ...rest], 420);
  expect(tiles[0]).toEqual({ code: '1', x: 2 * (tile + 4), y: tile + 4 });
});

it('leaves room for the tiles of a whole country', () => {
  const many = Array.from({ length: 2800 }, (_, index) => madeUpDistrict(String(index), '县', 'County'));
  for (const size of [150, 420]) {
    const { tile, tiles, width } = layoutTileGrid(many, size);
    expect(tile).toBeGreaterThan(1);
    expect(width).toBeLessThanOrEqual(size);
    for (const { x } of tiles) expect(x + tile).toBeLessThanOrEqual(width + 0.2);
  }
});
