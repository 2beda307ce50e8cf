import { polygonContains } from 'd3';

import type { Box } from './label-box.ts';

export type Point = readonly [x: number, y: number];

/** A ring with its box: an archipelago has hundreds, and a point lies in the boxes of a few. */
export interface Ring extends Box {
  readonly points: [x: number, y: number][];
}

export function ringOf(points: readonly Point[]): Ring {
  const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (const [x, y] of points) {
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
  }
  return { points: points.map(([x, y]) => [x, y]), ...box };
}

/** Outer and inner rings alike (even–odd). */
export function contains(rings: readonly Ring[], [x, y]: Point): boolean {
  const crossings = rings.filter(
    ({ points, left, right, top, bottom }) =>
      x >= left && x <= right && y >= top && y <= bottom && polygonContains(points, [x, y]),
  );
  return crossings.length % 2 === 1;
}

/** To the nearest corner of the outline. */
export function distanceToBorder(rings: readonly Ring[], x: number, y: number): number {
  let nearest = Infinity;
  for (const { points } of rings)
    for (const [borderX, borderY] of points)
      nearest = Math.min(nearest, (borderX - x) ** 2 + (borderY - y) ** 2);
  return Math.sqrt(nearest);
}
