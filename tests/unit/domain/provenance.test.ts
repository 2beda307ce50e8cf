import fc from 'fast-check';
import { expect, test } from 'vitest';

import { PROVENANCES, weakestProvenance } from '../../../src/domain/provenance.ts';

test('a figure takes the weakest provenance of its inputs', () => {
  expect(weakestProvenance(['official', 'derived', 'published'])).toBe('derived');
  expect(weakestProvenance(['official', 'synthetic'])).toBe('synthetic');
  expect(weakestProvenance(['official', 'official'])).toBe('official');
});

test('unknown is never official', () => {
  expect(weakestProvenance([])).toBe('synthetic');
});

test('one more input never makes it stronger', () => {
  const provenance = fc.constantFrom(...PROVENANCES);
  fc.assert(
    fc.property(fc.array(provenance, { minLength: 1 }), provenance, (inputs, another) => {
      const rank = (all: typeof inputs): number => PROVENANCES.indexOf(weakestProvenance(all));
      expect(rank([...inputs, another])).toBe(Math.min(rank(inputs), rank([another])));
    }),
  );
});
