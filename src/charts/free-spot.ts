import type { Box, Spot } from './label-box.ts';

const GAP = 3;

/**
 * Where the middle of a label goes beside its point: right, left, above, below, then the corners, the first
 * place that is inside the picture and covers nothing. Null where every place is taken: two names on each other are none.
 *
 * @param reach radius of the point
 * @param taken what must not be covered
 */
export function freeSpot(
  point: Spot,
  size: { readonly width: number; readonly height: number },
  reach: number,
  taken: readonly Box[],
  frame: { readonly width: number; readonly height: number },
): (Spot & { readonly box: Box }) | null {
  const across = reach + GAP + size.width / 2;
  const up = reach + size.height / 2;
  const offsets: readonly (readonly [number, number])[] = [
    [across, 0],
    [-across, 0],
    [0, -up],
    [0, up],
    [across, -up],
    [-across, -up],
    [across, up],
    [-across, up],
  ];
  const spots = offsets.map(([dx, dy]) => spotAt(point.x + dx, point.y + dy, size));
  return spots.find(({ box }) => isInside(box, frame) && !taken.some((other) => overlap(box, other))) ?? null;
}

function spotAt(
  x: number,
  y: number,
  { width, height }: { readonly width: number; readonly height: number },
) {
  const box = { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
  return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10, box };
}

function isInside(
  { left, right, top, bottom }: Box,
  frame: { readonly width: number; readonly height: number },
): boolean {
  return left >= 0 && top >= 0 && right <= frame.width && bottom <= frame.height;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
