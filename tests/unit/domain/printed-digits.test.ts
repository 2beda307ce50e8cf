import fc from 'fast-check';
import { expect, it } from 'vitest';

import { asPrinted, printedDigits, type PrintedKind } from '../../../src/domain/printed-digits.ts';

const kinds: readonly PrintedKind[] = ['filed', 'rate', 'loss', 'clearance', 'change'];

it.each([
  ['rate', 8.6492, 8.6],
  ['rate', 0.8649, 0.86],
  ['rate', 0.996, 1],
  ['clearance', 31.25, 31.3],
  ['loss', 14_238_000, 14_238_000],
  ['change', 1.004, 1],
  ['change', 1.075, 1.08],
  ['change', 1.015, 1.02],
  ['rate', 0.285, 0.29],
  ['clearance', 1.45, 1.5],
] as const)('prints a %s of %d as %d', (kind, value, printed) => {
  expect(asPrinted(kind, value)).toBe(printed);
});

it('prints a printed number the same, with as many digits', () => {
  fc.assert(
    fc.property(fc.constantFrom(...kinds), fc.double({ min: 0, max: 1e6, noNaN: true }), (kind, value) => {
      const once = asPrinted(kind, value);
      expect(asPrinted(kind, once)).toBe(once);
      expect(printedDigits(kind, once)).toBe(printedDigits(kind, value));
    }),
  );
});
