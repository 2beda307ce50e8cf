import { centredBox, overlap, type Box, type Frame, type Spot } from './label-box.ts';
import { contains, type Point, type Ring } from './outline-rings.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

const EDGE = 2;
/** Spots are looked for on rings around the district, this far from each other. */
const RING = 8;
const FARTHEST = 120;
const DIRECTIONS = 32;
/** How much farther a label goes rather than stand on other districts with half of it. */
const DETOUR = 100;
/** More of a label on other districts would read as theirs. */
const MOST_COVERED = 0.5;
/** Half the width of what a line, and the point that it leads to, keep free around them. */
const CLEARANCE = 2;

/**
 * The nearest free place for a label beside its district: inside the picture, on no other label and on no line,
 * and rather beside other districts than on them.
 *
 * @param point of the district, to which a line leads
 * @param taken what must not be covered; neither may the line cross it
 * @param others outlines of the other districts
 * @returns null where there is none
 */
export function leaderSpot(
  point: Spot,
  size: Size,
  frame: Frame,
  taken: readonly Box[],
  others: readonly (readonly Ring[])[],
): Spot | null {
  let best: { readonly cost: number; readonly spot: Spot } | null = null;
  for (let radius = size.height / 2; radius <= FARTHEST; radius += RING) {
    // What is farther than the best so far costs more, wherever it stands.
    if (best !== null && radius > best.cost) break;
    for (let turn = 0; turn < DIRECTIONS; turn += 1) {
      const angle = (2 * Math.PI * turn) / DIRECTIONS;
      const spot = { x: point.x + radius * Math.cos(angle), y: point.y + radius * Math.sin(angle) };
      const box = centredBox(spot, size.width, size.height);
      if (!isWithin(box, frame) || holds(box, point)) continue;
      if (coveredBy(spot, point, size).some((one) => taken.some((other) => overlap(one, other)))) continue;
      const covered = coveredShare(box, others);
      const cost = radius + 2 * DETOUR * covered;
      if (covered <= MOST_COVERED && (best === null || cost < best.cost)) best = { cost, spot };
    }
  }
  return best?.spot ?? null;
}

/** Everything that a label covers: its box, and small boxes along the line that leads to it. */
export function coveredBy(spot: Spot, leader: Spot | null, { width, height }: Size): readonly Box[] {
  const box = centredBox(spot, width, height);
  return leader === null ? [box] : [box, ...alongLine(leader, spot, box)];
}

function isWithin({ left, right, top, bottom }: Box, { width, height }: Frame): boolean {
  return left >= EDGE && right <= width - EDGE && top >= EDGE && bottom <= height - EDGE;
}

function holds({ left, right, top, bottom }: Box, { x, y }: Spot): boolean {
  return x > left - CLEARANCE && x < right + CLEARANCE && y > top - CLEARANCE && y < bottom + CLEARANCE;
}

/** Small boxes along the line, from the district to the edge of the label. */
function alongLine(from: Spot, to: Spot, box: Box): readonly Box[] {
  const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / (2 * CLEARANCE));
  return Array.from({ length: steps + 1 }, (_, step) => ({
    x: from.x + ((to.x - from.x) * step) / steps,
    y: from.y + ((to.y - from.y) * step) / steps,
  }))
    .filter((spot) => !holds(box, spot))
    .map((spot) => centredBox(spot, 2 * CLEARANCE, 2 * CLEARANCE));
}

function coveredShare(box: Box, others: readonly (readonly Ring[])[]): number {
  const probes = [0, 0.25, 0.5, 0.75, 1].flatMap((across) =>
    [0, 0.5, 1].map((down): Point => [
      box.left + across * (box.right - box.left),
      box.top + down * (box.bottom - box.top),
    ]),
  );
  return probes.filter((probe) => others.some((rings) => contains(rings, probe))).length / probes.length;
}
