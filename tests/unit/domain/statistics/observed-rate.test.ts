import { expect, test } from 'vitest';

import { requireObservedRate } from '../../../../src/domain/statistics/observed-rate.ts';

test('a count of no event is an observed rate', () => {
  requireObservedRate({ events: 0, personTime: 1 });
});

test.each([
  { events: -1, personTime: 1 },
  { events: 1.5, personTime: 1 },
  { events: 1, personTime: 0 },
  { events: 1, personTime: Number.NaN },
])('$events events over $personTime is an error', (rate) => {
  expect(() => requireObservedRate(rate)).toThrow(RangeError);
});
