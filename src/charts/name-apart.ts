import { centredBox, overlap, type Box, type Frame, type Spot } from './label-box.ts';
import { coveredBy } from './leader-spot.ts';

const RING = 6;
const FARTHEST = 200;
const DIRECTIONS = 48;

/**
 * The nearest place for a name that finds none beside its node: within the picture, neither the name nor the line
 * that leads to it on anything taken, and the name not on its own node. Null where there is none.
 *
 * @param body of the node, on which the line may begin
 * @param taken names and other nodes
 */
export function nameApart(
  node: Spot,
  body: Box,
  size: { readonly width: number; readonly height: number },
  taken: readonly Box[],
  frame: Frame,
): (Spot & { readonly covered: readonly Box[] }) | null {
  for (let radius = size.height / 2; radius <= FARTHEST; radius += RING) {
    for (let turn = 0; turn < DIRECTIONS; turn += 1) {
      const angle = (2 * Math.PI * turn) / DIRECTIONS;
      const spot = { x: node.x + radius * Math.cos(angle), y: node.y + radius * Math.sin(angle) };
      const box = centredBox(spot, size.width, size.height);
      const isInside =
        box.left >= 0 && box.top >= 0 && box.right <= frame.width && box.bottom <= frame.height;
      if (!isInside || overlap(box, body)) continue;
      const covered = coveredBy(spot, node, size);
      if (!covered.some((one) => taken.some((other) => overlap(one, other)))) return { ...spot, covered };
    }
  }
  return null;
}
