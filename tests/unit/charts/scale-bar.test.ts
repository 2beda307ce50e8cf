import fc from 'fast-check';
import { expect, it } from 'vitest';

import { scaleBar } from '../../../src/charts/scale-bar.ts';

it('is the longest bar of 1, 2 or 5 times a power of ten kilometres that fits', () => {
  expect(scaleBar(0.45, 120)).toEqual({ kilometres: 50, length: 111.1 });
  expect(scaleBar(0.4, 120)).toEqual({ kilometres: 20, length: 50 });
});

it('always fits and takes at least two fifths of the room', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1e-3, max: 1e3, noNaN: true }),
      fc.double({ min: 10, max: 1000, noNaN: true }),
      (perUnit, room) => {
        const { length } = scaleBar(perUnit, room);
        expect(length).toBeLessThanOrEqual(room + 0.1);
        expect(length).toBeGreaterThanOrEqual(room * 0.39);
      },
    ),
  );
});
