import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { placeLabels } from '../../../src/charts/place-labels.ts';

const FRAME = { width: 480, height: 360 };

type Rectangle = readonly [left: number, top: number, width: number, height: number];

function requestOf([left, top, width, height]: Rectangle, index: number, label = { width: 90, height: 50 }) {
  const rings = [
    [
      [left, top],
      [left + width, top],
      [left + width, top + height],
      [left, top + height],
      [left, top],
    ] as const,
  ];
  return { code: String(index), rings, ...label };
}

interface Sized {
  readonly isWideOnly: boolean;
  readonly width: number;
  readonly height: number;
}

/** Type is smaller against the map where labels for wide screens are shown. */
const wideWidth = ({ isWideOnly, width }: Sized): number => (isWideOnly ? width : (width * 16) / 21);
const wideHeight = ({ isWideOnly, height }: Sized): number => (isWideOnly ? height : (height * 16) / 21);

const rectangle = fc
  .tuple(fc.nat(470), fc.nat(350), fc.integer({ min: 1, max: 240 }), fc.integer({ min: 1, max: 240 }))
  .map(([left, top, width, height]): Rectangle => [
    left,
    top,
    Math.min(width, FRAME.width - left),
    Math.min(height, FRAME.height - top),
  ]);
const label = fc.record({
  width: fc.integer({ min: 20, max: 220 }),
  height: fc.integer({ min: 25, max: 90 }),
});

describe('placing labels', () => {
  it('never lets two labels meet, nor leaves the picture, whatever the outlines and the sizes', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(rectangle, label), { maxLength: 16 }), (given) => {
        const requests = given.map(([outline, size], index) => requestOf(outline, index, size));
        const { places } = placeLabels(requests, FRAME);
        const boxes = requests.flatMap(({ code, width, height }) => {
          const place = places.get(code);
          const scale = place?.isWideOnly === true ? 16 / 21 : 1;
          return place === undefined ? [] : [{ ...place, width: width * scale, height: height * scale }];
        });
        for (const [index, a] of boxes.entries()) {
          expect(a.x - a.width / 2).toBeGreaterThanOrEqual(-0.1);
          expect(a.x + a.width / 2).toBeLessThanOrEqual(FRAME.width + 0.1);
          expect(a.y - a.height / 2).toBeGreaterThanOrEqual(-0.1);
          expect(a.y + a.height / 2).toBeLessThanOrEqual(FRAME.height + 0.1);
          for (const b of boxes.slice(index + 1)) {
            // Labels for wide screens are seen there only, where type is smaller against the map.
            const isWide = a.isWideOnly || b.isWideOnly;
            const [width, height] = isWide
              ? [wideWidth(a) + wideWidth(b), wideHeight(a) + wideHeight(b)]
              : [a.width + b.width, a.height + b.height];
            const isApart = Math.abs(a.x - b.x) >= width / 2 || Math.abs(a.y - b.y) >= height / 2;
            expect(isApart).toBe(true);
          }
        }
      }),
    );
  });

  it('leads a line from a label outside to a point inside its district', () => {
    const { places } = placeLabels([requestOf([200, 150, 12, 12], 0)], FRAME);
    const place = places.get('0');
    expect(place?.leader?.x).toBeGreaterThan(200);
    expect(place?.leader?.x).toBeLessThan(212);
    expect(Math.hypot((place?.x ?? 0) - 206, (place?.y ?? 0) - 156)).toBeLessThan(80);
  });

  it('stands inside, without a line, where there is room', () => {
    const { places } = placeLabels([requestOf([100, 100, 200, 150], 0)], FRAME);
    expect(places.get('0')?.leader).toBeNull();
  });

  it('leaves a label out rather than cover another, and still knows a point of the district', () => {
    const crowd = Array.from({ length: 40 }, (_, index) =>
      requestOf([40 + (index % 8) * 55, 40 + Math.floor(index / 8) * 65, 6, 6], index),
    );
    const { places, points } = placeLabels(crowd, FRAME);
    expect(places.size).toBeGreaterThan(4);
    expect(places.size).toBeLessThan(40);
    expect(points.size).toBe(40);
  });
});
