import type { MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, test } from 'vitest';

import { crossesItself } from '../../../../src/pipeline/geography/crosses-itself.ts';

const square = (west: number, south: number): Position[] => [
  [west, south],
  [west, south + 1],
  [west + 1, south + 1],
  [west + 1, south],
  [west, south],
];

const parts = (...rings: Position[][]): MultiPolygon => ({
  type: 'MultiPolygon',
  coordinates: rings.map((ring) => [ring]),
});

describe('an outline crosses itself', () => {
  test('where its ring is a bow tie', () => {
    const bowTie: Polygon = {
      type: 'Polygon',
      coordinates: [
        [
          [0, 0],
          [2, 2],
          [2, 0],
          [0, 2],
          [0, 0],
        ],
      ],
    };
    expect(crossesItself(bowTie)).toBe(true);
  });

  test('where two of its parts overlap', () => {
    expect(crossesItself(parts(square(0, 0), square(0.5, 0.5)))).toBe(true);
  });
});

describe('an outline does not cross itself', () => {
  test('where two islands touch in a corner', () => {
    expect(crossesItself(parts(square(0, 0), square(1, 1)))).toBe(false);
  });

  test('where its parts stand apart', () => {
    expect(crossesItself(parts(square(0, 0), square(3, 3)))).toBe(false);
  });
});
