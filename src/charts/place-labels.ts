import { polygonContains } from 'd3';

import type { AreaCode } from '../domain/area-code.ts';

type Point = readonly [x: number, y: number];

/** The centre of a label, in view-box units. */
export interface LabelPlace {
  readonly x: number;
  readonly y: number;
  /** False where there is no room for the label: it is left out, and this is the middle of the outline. */
  readonly fits: boolean;
}

type Place = Pick<LabelPlace, 'x' | 'y'>;

interface LabelRequest {
  readonly code: AreaCode;
  /** Projected rings of the outline, outer and inner alike (even–odd). */
  readonly rings: readonly (readonly Point[])[];
  /** Size of the label where it is largest against the map: on a phone. */
  readonly width: number;
  readonly height: number;
}

const GRID_STEPS = 40;
const GAP = 3;

/**
 * Places every label so that none overlaps another. A label sits where its box fits inside its outline
 * with most room; where it fits nowhere, where most of it does. Larger districts yield to smaller ones. Where all
 * labels together need more room than the whole map has, those larger than their outline are left out.
 */
export function placeLabels(requests: readonly LabelRequest[]): ReadonlyMap<AreaCode, LabelPlace> {
  const framed = requests.map((request) => ({ request, frame: frameOf(request) }));
  const isCrowded = needOf(requests) > areaOf(framed.map(({ frame }) => frame));
  const isLeftOut = ({ request, frame }: (typeof framed)[number]): boolean =>
    isCrowded && (frame.right - frame.left < request.width || frame.bottom - frame.top < request.height);
  const places = new Map<AreaCode, LabelPlace>(
    framed.filter(isLeftOut).map(({ request, frame }) => [request.code, middleOf(frame)]),
  );
  const ranked = requests
    .filter(({ code }) => !places.has(code))
    .map((request) => ({ request, candidates: rankPlaces(request) }));
  // The district with fewest good places chooses first.
  ranked.sort((a, b) => goodPlaces(a.candidates) - goodPlaces(b.candidates));
  const taken: Box[] = [];
  for (const { request, candidates } of ranked) {
    const free = candidates.find(
      (candidate) => !taken.some((box) => overlaps(boxAt(candidate, request), box)),
    );
    const chosen = free ?? candidates[0] ?? { x: 0, y: 0, inside: 0, room: 0 };
    taken.push(boxAt(chosen, request));
    places.set(request.code, { x: round(chosen.x), y: round(chosen.y), fits: true });
  }
  return places;
}

function frameOf({ rings }: LabelRequest): Box {
  const frames = rings.map(ringOf);
  return {
    left: Math.min(...frames.map(({ left }) => left)),
    right: Math.max(...frames.map(({ right }) => right)),
    top: Math.min(...frames.map(({ top }) => top)),
    bottom: Math.max(...frames.map(({ bottom }) => bottom)),
  };
}

function needOf(requests: readonly LabelRequest[]): number {
  return requests.reduce((sum, { width, height }) => sum + width * height, 0);
}

/** Of the box around all of them. */
function areaOf(frames: readonly Box[]): number {
  const whole = frames.reduce<Box | null>(
    (all, { left, right, top, bottom }) => ({
      left: Math.min(all?.left ?? left, left),
      right: Math.max(all?.right ?? right, right),
      top: Math.min(all?.top ?? top, top),
      bottom: Math.max(all?.bottom ?? bottom, bottom),
    }),
    null,
  );
  return whole === null ? 0 : (whole.right - whole.left) * (whole.bottom - whole.top);
}

function middleOf({ left, right, top, bottom }: Box): LabelPlace {
  return { x: round((left + right) / 2), y: round((top + bottom) / 2), fits: false };
}

interface Candidate extends Place {
  /** Share of the label's box (0–1) that lies inside the outline. */
  readonly inside: number;
  /** Distance from the centre to the border. */
  readonly room: number;
}

function goodPlaces(candidates: readonly Candidate[]): number {
  return candidates.filter(({ inside }) => inside === 1).length;
}

function rankPlaces({ rings: given, width, height }: LabelRequest): readonly Candidate[] {
  const rings = given.map(ringOf);
  const left = Math.min(...rings.map((ring) => ring.left));
  const right = Math.max(...rings.map((ring) => ring.right));
  const top = Math.min(...rings.map((ring) => ring.top));
  const bottom = Math.max(...rings.map((ring) => ring.bottom));
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

/** A ring with its box: an archipelago has hundreds, and a point lies in the boxes of a few. */
interface Ring extends Box {
  readonly points: [x: number, y: number][];
}

function ringOf(points: readonly Point[]): Ring {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return {
    points: points.map(([x, y]) => [x, y]),
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
}

function insideShare(rings: readonly Ring[], x: number, y: number, width: number, height: number): number {
  const probes = [-0.5, -0.25, 0, 0.25, 0.5].flatMap((across) =>
    [-0.5, 0, 0.5].map((down): Point => [x + across * width, y + down * height]),
  );
  return probes.filter((probe) => contains(rings, probe)).length / probes.length;
}

function contains(rings: readonly Ring[], [x, y]: Point): boolean {
  const crossings = rings.filter(
    ({ points, left, right, top, bottom }) =>
      x >= left && x <= right && y >= top && y <= bottom && polygonContains(points, [x, y]),
  );
  return crossings.length % 2 === 1;
}

/** To the nearest corner of the outline. */
function distanceToBorder(rings: readonly Ring[], x: number, y: number): number {
  let nearest = Infinity;
  for (const { points } of rings)
    for (const [borderX, borderY] of points)
      nearest = Math.min(nearest, (borderX - x) ** 2 + (borderY - y) ** 2);
  return Math.sqrt(nearest);
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function boxAt({ x, y }: Place, { width, height }: LabelRequest): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right + GAP && b.left < a.right + GAP && a.top < b.bottom + GAP && b.top < a.bottom + GAP;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
