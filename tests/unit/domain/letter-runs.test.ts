import fc from 'fast-check';
import { expect, test } from 'vitest';

import { packRuns, unpackRuns } from '../../../src/domain/letter-runs.ts';

const letters = fc.array(fc.constantFrom('V', 'v', 'c', '-', '.'), { maxLength: 200 });

test('letters come back as they were, and never take more room', () => {
  fc.assert(
    fc.property(letters, fc.nat({ max: 2000 }), (some, length) => {
      const text = some.join('') + 'u'.repeat(length);
      expect(unpackRuns(packRuns(text))).toBe(text);
      expect(packRuns(text).length).toBeLessThanOrEqual(text.length);
    }),
  );
});

test('a run is its letter and its length', () => {
  expect(packRuns('uuuau--')).toBe('u3au-2');
});
