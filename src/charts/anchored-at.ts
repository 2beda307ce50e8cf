import type { Box, Spot } from './label-box.ts';
import { tenths } from './tenths.ts';

/**
 * Where a text beside a point is held: by the side that faces the point, so that it stays near it where type is
 * smaller than the room kept for it.
 *
 * @param box room kept for the text
 * @returns x and the class of its anchor; null for the middle
 */
export function anchoredAt(
  box: Box,
  point: Spot,
): { readonly x: number; readonly anchor: 'start' | 'end' | null } {
  if (box.left > point.x) return { x: tenths(box.left), anchor: 'start' };
  if (box.right < point.x) return { x: tenths(box.right), anchor: 'end' };
  return { x: tenths((box.left + box.right) / 2), anchor: null };
}
