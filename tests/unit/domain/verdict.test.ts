import fc from 'fast-check';
import { expect, test } from 'vitest';

import { verdictOf } from '../../../src/domain/verdict.ts';
import { funnelLimitsProbability } from '../../../src/domain/statistics/funnel-limits.ts';

/** Limits at 99.8 % from Spiegelhalter 2005, appendix A.1, as in the reference case. */
test.each([
  [0, 1, 'undistinguished'],
  [4, 1, 'undistinguished'],
  [5, 1, 'above'],
  [0, 8, 'below'],
  [1, 8, 'undistinguished'],
  [17, 8, 'undistinguished'],
  [18, 8, 'above'],
  [70, 100, 'below'],
  [71, 100, 'undistinguished'],
  [131, 100, 'undistinguished'],
  [132, 100, 'above'],
] as const)('%i where %d are expected is %s', (events, expected, verdict) => {
  expect(verdictOf(events, expected)).toBe(verdict);
});

const expectedCount = fc.double({ min: 0.01, max: 500, noNaN: true });

test('what is expected is never different', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), (count) => {
      expect(verdictOf(count, count)).toBe('undistinguished');
    }),
  );
});

test('more events never look like fewer', () => {
  const order = ['below', 'undistinguished', 'above'];
  fc.assert(
    fc.property(expectedCount, fc.nat({ max: 800 }), (expected, events) => {
      const [less, more] = [verdictOf(events, expected), verdictOf(events + 1, expected)];
      expect(order.indexOf(more)).toBeGreaterThanOrEqual(order.indexOf(less));
    }),
  );
});

test('nothing can be low where the limit is 0', () => {
  fc.assert(
    fc.property(expectedCount, (expected) => {
      if (funnelLimitsProbability(expected, 0.998).lower === 0) {
        expect(verdictOf(0, expected)).toBe('undistinguished');
      }
    }),
  );
});
