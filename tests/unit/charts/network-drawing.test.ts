import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { labelSize } from '../../../src/charts/label-size.ts';
import { textOf, type Markup } from '../../../src/charts/markup.ts';
import { networkDrawing } from '../../../src/charts/network-drawing.ts';
import { networkLayout } from '../../../src/charts/network-layout.ts';
import { elementsOf, numberOf, textsOf } from './elements-of.ts';
import { MADE_UP_NETWORK, randomNetwork } from './made-up-drawings.ts';

const FRAME = { width: 480, height: 400 };
const MARGIN = { across: 40, down: 30 };

interface Rectangle {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The room that a name takes where type is largest. */
function boxOf(text: Markup): Rectangle {
  const { width, height } = labelSize([textOf(text)]);
  const [x, y] = [numberOf(text, 'x'), numberOf(text, 'y')];
  const classes = (text.attributes['class'] ?? '').split(' ');
  const left = classes.includes('start') ? x : classes.includes('end') ? x - width : x - width / 2;
  return { left, right: left + width, top: y - height / 2, bottom: y + height / 2 };
}

function meet(a: Rectangle, b: Rectangle): boolean {
  const slack = 0.2;
  return (
    a.left < b.right - slack &&
    b.left < a.right - slack &&
    a.top < b.bottom - slack &&
    b.top < a.bottom - slack
  );
}

describe('the layout of a network', () => {
  test('is the same to the last digit in whatever order agencies and ties come', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), fc.integer({ min: 1, max: 26 }), (seed, count) => {
        const { agencies, ties } = randomNetwork(seed, count);
        const ids = agencies.map(({ id }) => id);
        const turned = ties.toReversed().map(({ a, b, weight }) => ({ a: b, b: a, weight }));
        const places = networkLayout(ids, ties, FRAME, MARGIN);
        const again = networkLayout(ids.toReversed(), turned, FRAME, MARGIN);
        for (const id of ids) expect(again.get(id)).toEqual(places.get(id));
      }),
      { numRuns: 20 },
    );
  });

  test('keeps to its frame, fills it, and puts no two on one spot', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), fc.integer({ min: 2, max: 26 }), (seed, count) => {
        const { agencies, ties } = randomNetwork(seed, count);
        const spots = [
          ...networkLayout(
            agencies.map(({ id }) => id),
            ties,
            FRAME,
            MARGIN,
          ).values(),
        ];
        expect(spots).toHaveLength(count);
        for (const [place, { x, y }] of spots.entries()) {
          expect(x).toBeGreaterThanOrEqual(MARGIN.across);
          expect(x).toBeLessThanOrEqual(FRAME.width - MARGIN.across);
          expect(y).toBeGreaterThanOrEqual(MARGIN.down);
          expect(y).toBeLessThanOrEqual(FRAME.height - MARGIN.down);
          for (const other of spots.slice(place + 1))
            expect(Math.hypot(other.x - x, other.y - y)).toBeGreaterThan(18);
        }
        expect(Math.max(...spots.map(({ x }) => x))).toBeCloseTo(FRAME.width - MARGIN.across, 5);
      }),
      { numRuns: 40 },
    );
  });

  test('puts those with a strong tie nearer than those with a weak one', () => {
    const ties = [
      { a: 'a', b: 'b', weight: 20 },
      { a: 'c', b: 'd', weight: 20 },
      { a: 'b', b: 'c', weight: 1 },
    ];
    const places = networkLayout(
      ['a', 'b', 'c', 'd'],
      ties,
      { width: 400, height: 400 },
      { across: 20, down: 20 },
    );
    const apart = (one: string, other: string): number => {
      const [p, q] = [places.get(one), places.get(other)];
      return Math.hypot((p?.x ?? 0) - (q?.x ?? 0), (p?.y ?? 0) - (q?.y ?? 0));
    };
    expect(apart('a', 'b')).toBeLessThan(apart('b', 'c'));
    expect(apart('c', 'd')).toBeLessThan(apart('a', 'd'));
  });

  test('of one stands in the middle, of nobody is empty', () => {
    expect(networkLayout(['a'], [], FRAME, MARGIN).get('a')).toEqual({ x: 240, y: 200 });
    expect(networkLayout([], [], FRAME, MARGIN).size).toBe(0);
  });
});

describe('the drawing of a network', () => {
  test('names every agency of a city, and no name covers another, a node or the edge', () => {
    for (let seed = 1; seed <= 25; seed += 1) {
      const network = randomNetwork(seed, 15 + (seed % 12));
      const drawing = networkDrawing(network);
      const names = elementsOf(drawing, 'text', 'name');
      expect(names.map(textOf).sort()).toEqual(network.agencies.map(({ name }) => name).sort());
      const [, , width = 0, height = 0] = (drawing.attributes['viewBox'] ?? '').split(' ').map(Number);
      const bodies = elementsOf(drawing, 'circle', 'body').map((body): Rectangle => {
        const [x, y, r] = [numberOf(body, 'cx'), numberOf(body, 'cy'), numberOf(body, 'r')];
        return { left: x - r, right: x + r, top: y - r, bottom: y + r };
      });
      const boxes = names.map(boxOf);
      for (const [place, box] of boxes.entries()) {
        expect(box.left).toBeGreaterThanOrEqual(-0.2);
        expect(box.right).toBeLessThanOrEqual(width + 0.2);
        expect(box.top).toBeGreaterThanOrEqual(-0.2);
        expect(box.bottom).toBeLessThanOrEqual(height + 0.2);
        expect(boxes.slice(place + 1).filter((other) => meet(box, other))).toEqual([]);
        expect(bodies.filter((body) => meet(box, body))).toEqual([]);
      }
    }
  });

  test('draws the strongest tie widest and last, every tie once', () => {
    const drawing = networkDrawing(MADE_UP_NETWORK);
    const widths = elementsOf(drawing, 'line').map((tie) => numberOf(tie, 'stroke-width'));
    expect(widths).toHaveLength(MADE_UP_NETWORK.ties.length);
    expect(widths).toEqual(widths.toSorted((a, b) => a - b));
    expect(widths.at(-1)).toBe(9);
    for (const line of elementsOf(drawing, 'line'))
      for (const name of ['x1', 'y1', 'x2', 'y2']) expect(numberOf(line, name)).not.toBeNaN();
  });

  test('rings the one that leads by law and sets those outside apart', () => {
    const drawing = networkDrawing(MADE_UP_NETWORK);
    expect(elementsOf(drawing, 'circle', 'ring')).toHaveLength(1);
    expect(elementsOf(drawing, 'g', 'outside')).toHaveLength(1);
    expect(textsOf(drawing, 'title')).toHaveLength(7);
    expect(drawing.attributes).toMatchObject({ role: 'img', 'aria-label': 'network' });
  });

  test('does not depend on the order of ties, nor on which of two is named first', () => {
    const ties = MADE_UP_NETWORK.ties.toReversed().map(({ a, b, weight }) => ({ a: b, b: a, weight }));
    const turned = { ...MADE_UP_NETWORK, ties };
    expect(networkDrawing(turned)).toEqual(networkDrawing(MADE_UP_NETWORK));
  });
});
