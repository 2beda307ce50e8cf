import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  NOT_DUE,
  NOT_SUPPLIED,
  publishedInterval,
  publishedNumber,
  shown,
  stateOfTotal,
  SUPPRESSED,
  VALUE_STATES,
} from '../../../src/domain/published-value.ts';

const interval = { lower: 1, upper: 9, level: 0.95 };

describe('a shown figure', () => {
  test('is a value, or zero where it is 0', () => {
    expect(shown(5, interval)).toEqual({ state: 'value', value: 5, interval });
    expect(shown(0, interval)).toEqual({ state: 'zero', interval });
    expect(shown(5)).toEqual({ state: 'value', value: 5, interval: null });
  });

  test('gives its number and interval back', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(publishedNumber(shown(value, interval))).toBe(value === 0 ? 0 : value);
        expect(publishedInterval(shown(value, interval))).toBe(interval);
      }),
    );
  });
});

test.each([SUPPRESSED, NOT_SUPPLIED, NOT_DUE])('$state holds no number and no interval', (published) => {
  expect(Object.keys(published)).toEqual(['state']);
  expect(publishedNumber(published)).toBeNull();
  expect(publishedInterval(published)).toBeNull();
});

describe('a total', () => {
  test('may be shown only where every part is', () => {
    expect(stateOfTotal(['value', 'zero', 'value'])).toBeNull();
    expect(stateOfTotal([])).toBeNull();
  });

  test.each([
    [['value', 'suppressed'], 'suppressed'],
    [['suppressed', 'not_supplied'], 'not_supplied'],
    [['not_supplied', 'suppressed', 'not_due'], 'not_due'],
  ] as const)('of %j is %s', (parts, state) => {
    expect(stateOfTotal(parts)).toBe(state);
  });

  test('takes its state from its parts whatever their order', () => {
    const states = fc.array(fc.constantFrom(...VALUE_STATES), { maxLength: 8 });
    fc.assert(
      fc.property(states, (parts) => {
        const state = stateOfTotal(parts);
        expect(stateOfTotal(parts.toReversed())).toBe(state);
        expect(state === null).toBe(parts.every((part) => part === 'value' || part === 'zero'));
        if (state !== null) expect(parts).toContain(state);
      }),
    );
  });
});
