import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { byarCI } from '../../../../src/domain/statistics/byar-ci.ts';
import { poissonExactCI } from '../../../../src/domain/statistics/poisson-exact-ci.ts';

describe('Byar’s interval', () => {
  test('from 10 events on is the exact one, nearly', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 5000 }), fc.constantFrom(0.95, 0.998), (events, level) => {
        const [byar, exact] = [byarCI(events, level), poissonExactCI(events, level)];
        expect(Math.abs((byar.lower ?? Number.NaN) - exact.lower)).toBeLessThan(0.1);
        expect(Math.abs(byar.upper - exact.upper)).toBeLessThan(0.1);
      }),
    );
  });

  test('has a lower limit that is never negative and never not a number', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 30 }),
        fc.double({ min: 0.01, max: 0.9999, noNaN: true }),
        (events, level) => {
          const { lower, upper } = byarCI(events, level);
          if (lower !== null) expect(lower).toBeGreaterThanOrEqual(0);
          if (lower !== null) expect(lower).toBeLessThanOrEqual(events);
          expect(upper).toBeGreaterThan(events);
        },
      ),
    );
  });

  test('of one event has no lower limit at 99.8 %, where the formula falls below 0', () => {
    expect(byarCI(1, 0.998).lower).toBeNull();
    expect(byarCI(1, 0.95).lower).toBeGreaterThan(0);
  });

  test('of no event starts at 0', () => {
    expect(byarCI(0).lower).toBe(0);
    expect(byarCI(0, 0.998).lower).toBe(0);
  });

  test.each([-1, 1.5, Number.NaN])('of %d events is an error', (events) => {
    expect(() => byarCI(events)).toThrow(RangeError);
  });
});
