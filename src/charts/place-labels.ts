import type { AreaCode } from '../domain/area-code.ts';
import { coveredBy, leaderSpot } from './leader-spot.ts';
import { centredBox, overlap, type Box, type Frame, type Spot } from './label-box.ts';
import { contains, distanceToBorder, ringOf, type Point, type Ring } from './outline-rings.ts';

/** Size of type on a wide screen to that on a phone, both in large type; see the style sheet of maps. */
const WIDE_TYPE = 16 / 21;

/** Where a label stands, in view-box units. */
export interface LabelPlace extends Spot {
  /** The district's own point, where a line leads to it from a label that stands outside; null where it stands inside. */
  readonly leader: Spot | null;
  /** There is room for it only on a wide screen, where type is smaller against the map. */
  readonly isWideOnly: boolean;
}

interface LabelRequest {
  readonly code: AreaCode;
  /** Projected rings of the outline, outer and inner alike (even–odd). */
  readonly rings: readonly (readonly Point[])[];
  /** Size of the label where it is largest against the map: on a phone, in large type. */
  readonly width: number;
  readonly height: number;
}

export interface PlacedLabels {
  /** Labels that have a place; a district without one is drawn without a label. */
  readonly places: ReadonlyMap<AreaCode, LabelPlace>;
  /** A point of every district, in its largest part where it can be told: for a circle, or a pointer. */
  readonly points: ReadonlyMap<AreaCode, Spot>;
}

const GRID_STEPS = 40;
/** A label with less of it inside its outline reads as another's. */
const LEAST_INSIDE = 0.3;
/** The order in which labels choose is tried again so often. */
const ROUNDS = 8;
/** Labels that would cover the map so many times over belong to a country of small areas. */
const MOST_COVERS = 4;

/**
 * Places labels so that none overlaps another, whatever the outlines. A label sits where its box fits inside
 * its outline with most room; where too little of it would be inside, it stands beside, with a line that leads
 * to its district; where no room is left there either, it is shown on wide screens only, or left out. Where
 * all labels together would cover the map several times, those larger than their outline are left out at once.
 */
export function placeLabels(requests: readonly LabelRequest[], frame: Frame): PlacedLabels {
  const areas = requests.map(({ code, rings, width, height }) => ({
    code,
    rings: rings.map(ringOf),
    width,
    height,
  }));
  const need = areas.reduce((sum, { width, height }) => sum + width * height, 0);
  const isCrowded = need > MOST_COVERS * frame.width * frame.height;
  const hopeful = isCrowded ? areas.filter(isLargerThanLabel) : areas;
  const onPhones = placeAt(hopeful, frame, new Map(), 1);
  const places = placeAt(hopeful, frame, onPhones, WIDE_TYPE);
  const looked = new Set(hopeful);
  const points = areas.map((area) => {
    const candidates = looked.has(area) ? rankPlaces(area.rings, 0, 0) : [];
    return [area.code, rounded(pointOf(candidates, area.rings))] as const;
  });
  return { places, points: new Map(points) };
}

function isLargerThanLabel({ rings, width, height }: Labelled): boolean {
  const { left, right, top, bottom } = boxOf(rings);
  return right - left >= width && bottom - top >= height;
}

function boxOf(rings: readonly Ring[]): Box {
  return {
    left: Math.min(...rings.map((ring) => ring.left)),
    right: Math.max(...rings.map((ring) => ring.right)),
    top: Math.min(...rings.map((ring) => ring.top)),
    bottom: Math.max(...rings.map((ring) => ring.bottom)),
  };
}

interface Labelled {
  readonly code: AreaCode;
  readonly rings: readonly Ring[];
  readonly width: number;
  readonly height: number;
}

interface Ranked {
  readonly code: AreaCode;
  readonly rings: readonly Ring[];
  readonly size: { readonly width: number; readonly height: number };
  /** Places inside, the best first. */
  readonly inner: readonly Candidate[];
  readonly point: Spot;
}

/**
 * @param placed labels that stay where they are
 * @param scale of type, to that of a phone
 */
function placeAt(
  areas: readonly Labelled[],
  frame: Frame,
  placed: ReadonlyMap<AreaCode, LabelPlace>,
  scale: number,
): ReadonlyMap<AreaCode, LabelPlace> {
  const ranked = areas
    .filter(({ code }) => !placed.has(code))
    .map(({ code, rings, width, height }): Ranked => {
      const size = { width: width * scale, height: height * scale };
      const candidates = rankPlaces(rings, size.width, size.height);
      const inner = candidates.filter(({ inside }) => inside >= LEAST_INSIDE);
      return { code, rings, size, inner, point: pointOf(candidates, rings) };
    });
  // Where most labels fit inside only in few places, those choose first; those that fit nowhere stand beside.
  ranked.sort((a, b) => rank(a.inner) - rank(b.inner));
  let best = placeInTurn(ranked, areas, frame, placed, scale);
  for (let round = 1; round < ROUNDS && hardship(best, ranked) > 0; round += 1) {
    // Whoever came off worst chooses first in the next round.
    ranked.sort((a, b) => hardshipOf(best, b) - hardshipOf(best, a));
    const next = placeInTurn(ranked, areas, frame, placed, scale);
    if (hardship(next, ranked) >= hardship(best, ranked)) break;
    best = next;
  }
  return best;
}

/** A label beside its district is hard on it, none at all more so. */
function hardshipOf(places: ReadonlyMap<AreaCode, LabelPlace>, { code }: Ranked): number {
  const place = places.get(code);
  if (place === undefined) return 10;
  return place.leader === null ? 0 : 1;
}

function hardship(places: ReadonlyMap<AreaCode, LabelPlace>, ranked: readonly Ranked[]): number {
  return ranked.reduce((sum, one) => sum + hardshipOf(places, one), 0);
}

function placeInTurn(
  ranked: readonly Ranked[],
  areas: readonly Labelled[],
  frame: Frame,
  placed: ReadonlyMap<AreaCode, LabelPlace>,
  scale: number,
): ReadonlyMap<AreaCode, LabelPlace> {
  const places = new Map(placed);
  const isWideOnly = scale < 1;
  const taken = areas.flatMap(({ code, width, height }) => {
    const place = places.get(code);
    return place === undefined
      ? []
      : coveredBy(place, place.leader, { width: width * scale, height: height * scale });
  });
  for (const { code, size, inner, point, rings } of ranked) {
    const isFree = (spot: Spot): boolean => {
      const box = centredBox(spot, size.width, size.height);
      return isWithin(box, frame) && !taken.some((other) => overlap(box, other));
    };
    const inside = inner.find(isFree);
    const others = areas.map((area) => area.rings).filter((outline) => outline !== rings);
    const spot = inside ?? leaderSpot(point, size, frame, taken, others);
    if (spot === null) continue;
    const leader = inside === undefined ? rounded(point) : null;
    taken.push(...coveredBy(spot, leader, size));
    places.set(code, { ...rounded(spot), leader, isWideOnly });
  }
  return places;
}

function rank(inner: readonly Candidate[]): number {
  return inner.length === 0 ? Infinity : inner.filter(({ inside }) => inside === 1).length;
}

interface Candidate extends Spot {
  /** Share of the label's box (0–1) that lies inside the outline. */
  readonly inside: number;
  /** Distance from the centre to the border. */
  readonly room: number;
}

function rankPlaces(rings: readonly Ring[], width: number, height: number): readonly Candidate[] {
  const { left, right, top, bottom } = boxOf(rings);
  const candidates: Candidate[] = [];
  for (let column = 1; column < GRID_STEPS; column += 1) {
    for (let row = 1; row < GRID_STEPS; row += 1) {
      const x = left + ((right - left) * column) / GRID_STEPS;
      const y = top + ((bottom - top) * row) / GRID_STEPS;
      if (!contains(rings, [x, y])) continue;
      candidates.push({
        x,
        y,
        inside: insideShare(rings, x, y, width, height),
        room: distanceToBorder(rings, x, y),
      });
    }
  }
  return candidates.sort((a, b) => b.inside - a.inside || b.room - a.room);
}

/** The roomiest place; the middle of the box of an outline too thin for the grid. */
function pointOf(candidates: readonly Candidate[], rings: readonly Ring[]): Spot {
  const [first, ...rest] = candidates;
  if (first !== undefined)
    return rest.reduce<Candidate>((best, other) => (other.room > best.room ? other : best), first);
  const [ring] = rings;
  return ring === undefined
    ? { x: 0, y: 0 }
    : { x: (ring.left + ring.right) / 2, y: (ring.top + ring.bottom) / 2 };
}

function insideShare(rings: readonly Ring[], x: number, y: number, width: number, height: number): number {
  const probes = [-0.5, -0.25, 0, 0.25, 0.5].flatMap((across) =>
    [-0.5, 0, 0.5].map((down): Point => [x + across * width, y + down * height]),
  );
  return probes.filter((probe) => contains(rings, probe)).length / probes.length;
}

function isWithin({ left, right, top, bottom }: Box, { width, height }: Frame): boolean {
  return left >= 0 && right <= width && top >= 0 && bottom <= height;
}

function rounded({ x, y }: Spot): Spot {
  return { x: round(x), y: round(y) };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
