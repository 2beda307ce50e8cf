import { anchoredAt } from './anchored-at.ts';
import { freeSpot } from './free-spot.ts';
import { centredBox, type Box, type Frame, type Spot } from './label-box.ts';
import { labelSize, MAP_WIDTH } from './label-size.ts';
import { element, type Markup } from './markup.ts';
import { nameApart } from './name-apart.ts';
import { networkLayout, type DrawnTie } from './network-layout.ts';
import { tenths } from './tenths.ts';

export interface DrawnAgency {
  readonly id: string;
  /** Short. */
  readonly name: string;
  /** `leads-by-law` is marked with a ring; `outside` stands for those who are no member, drawn lighter. */
  readonly role: 'leads-by-law' | 'member' | 'outside';
  /** What a pointer resting on it shows. */
  readonly title: string;
}

export interface NetworkDrawing {
  readonly agencies: readonly DrawnAgency[];
  readonly ties: readonly DrawnTie[];
  /** What the drawing says, for those who do not see it. */
  readonly label: string;
}

const RADIUS = { 'leads-by-law': 11, member: 8, outside: 7 } as const;
const RING = 4;
const THINNEST = 0.8;
const THICKEST = 9;

/**
 * Who acts with whom: the width of a line is the weight of the tie. No name covers another or a node; one that finds
 * no place beside its node stands apart, with a line to it.
 */
export function networkDrawing({ agencies, ties, label }: NetworkDrawing): Markup {
  // More of them want more room.
  const frame = { width: MAP_WIDTH, height: Math.max(330, Math.min(620, 110 + 22 * agencies.length)) };
  const places = networkLayout(
    agencies.map(({ id }) => id),
    ties,
    frame,
    { across: 44, down: 30 },
  );
  const most = ties.reduce((largest, { weight }) => Math.max(largest, weight), 0);
  const drawn = agencies.flatMap((agency) => {
    const spot = places.get(agency.id);
    return spot === undefined ? [] : [{ ...agency, spot }];
  });
  const names = placeNames(drawn, frame);
  return element(
    'svg',
    {
      class: 'drawing network',
      viewBox: `0 0 ${frame.width} ${frame.height}`,
      role: 'img',
      'aria-label': label,
    },
    // The same lines whichever of two is named first, the strongest on top.
    ties
      .map(({ a, b, weight }) => (a < b ? { a, b, weight } : { a: b, b: a, weight }))
      .sort((x, y) => x.weight - y.weight || ((x.a === y.a ? x.b < y.b : x.a < y.a) ? -1 : 1))
      .map((tie) => tieLine(tie, most, places)),
    drawn.map(({ id, role, spot, title }) =>
      element(
        'g',
        { class: `node ${role}`, 'data-agency': id },
        element('title', {}, title),
        element('circle', { class: 'body', cx: spot.x, cy: spot.y, r: RADIUS[role] }),
        role === 'leads-by-law'
          ? element('circle', { class: 'ring', cx: spot.x, cy: spot.y, r: reachOf(role) })
          : null,
      ),
    ),
    drawn.flatMap(({ id, role, name, spot }) => {
      const place = names.get(id);
      if (place === undefined) return [];
      return [
        ...(place.isApart
          ? [
              element('path', {
                class: 'leader',
                d: `M${spot.x} ${spot.y}L${tenths(place.x)} ${tenths(place.y)}`,
              }),
            ]
          : []),
        element(
          'text',
          {
            class: ['halo', 'name', role, place.anchor ?? ''].filter(Boolean).join(' '),
            x: tenths(place.x),
            y: tenths(place.y),
            dy: '.35em',
          },
          name,
        ),
      ];
    }),
  );
}

function tieLine({ a, b, weight }: DrawnTie, most: number, places: ReadonlyMap<string, Spot>): Markup {
  const [from, to] = [places.get(a), places.get(b)];
  const share = weight / most;
  return element('line', {
    class: share > 0.5 ? 'tie strong' : share > 0.15 ? 'tie' : 'tie weak',
    x1: from?.x,
    y1: from?.y,
    x2: to?.x,
    y2: to?.y,
    'stroke-width': tenths(THINNEST + (THICKEST - THINNEST) * share),
  });
}

interface Placed extends Spot {
  readonly anchor: 'start' | 'end' | null;
  readonly isApart: boolean;
}

type Drawn = DrawnAgency & { readonly spot: Spot };

/** The order in which names choose is tried again so often. */
const ROUNDS = 12;

/** Those in the midst of others choose first: they have fewest places. Whoever found none chooses first next time. */
function placeNames(drawn: readonly Drawn[], frame: Frame): ReadonlyMap<string, Placed> {
  const crowd = (spot: Spot): number =>
    drawn.reduce(
      (sum, other) => sum + 1 / (20 + Math.hypot(other.spot.x - spot.x, other.spot.y - spot.y)),
      0,
    );
  let inTurn = drawn.toSorted((x, y) => crowd(y.spot) - crowd(x.spot) || (x.id < y.id ? -1 : 1));
  let best = placeInTurn(inTurn, frame);
  let last = best;
  for (let round = 1; round < ROUNDS && best.size < drawn.length; round += 1) {
    const without = inTurn.filter(({ id }) => !last.has(id));
    inTurn = [...without, ...inTurn.filter((one) => !without.includes(one))];
    last = placeInTurn(inTurn, frame);
    if (last.size > best.size) best = last;
  }
  return best;
}

function placeInTurn(inTurn: readonly Drawn[], frame: Frame): ReadonlyMap<string, Placed> {
  const bodies = new Map(
    inTurn.map(({ id, spot, role }) => [id, centredBox(spot, 2 * reachOf(role), 2 * reachOf(role))]),
  );
  const covered: Box[] = [];
  const names = new Map<string, Placed>();
  for (const { id, name, role, spot } of inTurn) {
    const size = labelSize([name]);
    const others = [...covered, ...[...bodies].flatMap(([of, box]) => (of === id ? [] : [box]))];
    const beside = freeSpot(spot, size, reachOf(role), others, frame);
    if (beside !== null) {
      covered.push(beside.box);
      names.set(id, { ...anchoredAt(beside.box, spot), y: beside.y, isApart: false });
      continue;
    }
    const apart = nameApart(spot, bodies.get(id) ?? centredBox(spot, 0, 0), size, others, frame);
    if (apart === null) continue;
    covered.push(...apart.covered);
    names.set(id, { x: apart.x, y: apart.y, anchor: null, isApart: true });
  }
  return names;
}

function reachOf(role: DrawnAgency['role']): number {
  return RADIUS[role] + (role === 'leads-by-law' ? RING : 0);
}
