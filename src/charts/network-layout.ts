import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3';

import type { Frame, Spot } from './label-box.ts';
import { tenths } from './tenths.ts';

/** Two that act together, and how strongly: > 0. */
export interface DrawnTie {
  readonly a: string;
  readonly b: string;
  readonly weight: number;
}

interface Body extends SimulationNodeDatum {
  readonly id: string;
}

const TICKS = 400;
const REPULSION = -260;
/** Rest lengths of the strongest and of the weakest tie, in units of a frame 480 wide. */
const NEAR = 70;
const FAR = 190;
const APART = 34;

/**
 * Places for the nodes of a network: those with strong ties near each other. The same nodes and ties give the same
 * places to the last digit, in whatever order they come: they begin on a circle in the order of their ids, and the
 * forces run so many steps without any chance.
 *
 * @param margin kept free at each side
 */
export function networkLayout(
  ids: readonly string[],
  ties: readonly DrawnTie[],
  frame: Frame,
  margin: { readonly across: number; readonly down: number },
): ReadonlyMap<string, Spot> {
  const ordered = ids.toSorted(byCode);
  const bodies = ordered.map((id, place): Body => {
    const angle = (2 * Math.PI * place) / ordered.length;
    return { id, x: 150 * Math.cos(angle), y: 150 * Math.sin(angle) };
  });
  const most = ties.reduce((largest, { weight }) => Math.max(largest, weight), 0);
  const links = ties
    .map(({ a, b, weight }) => {
      const [source, target] = [a, b].sort(byCode) as [string, string];
      return { source, target, share: weight / most };
    })
    .sort((x, y) => byCode(x.source, y.source) || byCode(x.target, y.target));
  const link = forceLink<Body, { source: string | Body; target: string | Body; share: number }>(links)
    .id(({ id }) => id)
    .distance(({ share }) => FAR - (FAR - NEAR) * Math.sqrt(share))
    .strength(({ share }) => 0.05 + 0.5 * share);
  forceSimulation(bodies)
    .force('link', link)
    .force('charge', forceManyBody<Body>().strength(REPULSION))
    .force('collide', forceCollide<Body>(APART))
    .force('x', forceX<Body>(0).strength(0.06))
    .force('y', forceY<Body>(0).strength(0.09))
    .stop()
    .tick(TICKS);
  const across = fit(
    bodies.map(({ x }) => x ?? 0),
    margin.across,
    frame.width - margin.across,
  );
  const down = fit(
    bodies.map(({ y }) => y ?? 0),
    margin.down,
    frame.height - margin.down,
  );
  return new Map(bodies.map(({ id, x, y }) => [id, { x: tenths(across(x ?? 0)), y: tenths(down(y ?? 0)) }]));
}

/** Not by language: the order must be the same everywhere. */
function byCode(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Stretches what there is over the room there is. */
function fit(values: readonly number[], from: number, to: number): (value: number) => number {
  const least = values.reduce((a, b) => Math.min(a, b), Infinity);
  const most = values.reduce((a, b) => Math.max(a, b), -Infinity);
  return (value) =>
    most - least < 1e-9 ? (from + to) / 2 : from + ((value - least) / (most - least)) * (to - from);
}
