import fc from 'fast-check';
import { expect, test } from 'vitest';

import { relativePath } from '../../../src/charts/relative-path.ts';
import { pathRings } from './path-rings.ts';

test('says every corner from the one before', () => {
  expect(relativePath('M10.5,20L11,22L9.5,22.2ZM30,40L31,39.5Z', 1)).toBe(
    'm10.5 20l.5 2-1.5 .2zm19.5 20l1-.5z',
  );
  expect(relativePath('', 1)).toBe('');
});

test('is the same outline, however long', () => {
  const number = fc.integer({ min: -9999, max: 9999 }).map((tenths) => tenths / 10);
  const ring = fc.array(fc.tuple(number, number), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(fc.array(ring, { maxLength: 4 }), (rings) => {
      const path = rings.map((points) => `M${points.map(([x, y]) => `${x},${y}`).join('L')}Z`).join('');
      const expected = rings.flat();
      const found = pathRings(relativePath(path, 1)).flat();
      expect(found).toHaveLength(expected.length);
      for (const [index, [x, y]] of found.entries()) {
        expect(x).toBeCloseTo(expected[index]?.[0] ?? Number.NaN, 6);
        expect(y).toBeCloseTo(expected[index]?.[1] ?? Number.NaN, 6);
      }
    }),
  );
});
