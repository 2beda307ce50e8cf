import fc from 'fast-check';
import { expect, test } from 'vitest';

import {
  MOST_SEED,
  practiceQuery,
  readPracticeAddress,
} from '../../../../src/domain/practice/round-address.ts';

const AREAS = ['', '621102', '621125'];

test('an address is read back as it was written', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(null, '621102', '621125'),
      fc.option(
        fc.record({
          seed: fc.integer({ min: 0, max: MOST_SEED }),
          number: fc.integer({ min: 1, max: 99 }),
        }),
      ),
      (area, round) => {
        const query = practiceQuery('', { area, round });
        expect(readPracticeAddress(query, AREAS)).toEqual({ area, round });
      },
    ),
  );
});

test.each([
  ['?area=621199', 'an unknown district'],
  ['?round=1-0', 'a round before the first'],
  ['?round=12345-1', 'a seed of five digits'],
  ['?round=7-100', 'a hundredth round'],
  ['?round=<b>', 'anything else'],
])('%s counts as absent: %s', (query) => {
  expect(readPracticeAddress(query, AREAS)).toEqual({ area: null, round: null });
});

test('other keys stay', () => {
  expect(practiceQuery('?elder=1&round=3-1', { area: '621102', round: null })).toBe('?elder=1&area=621102');
  expect(practiceQuery('?area=621102', { area: null, round: null })).toBe('');
});
