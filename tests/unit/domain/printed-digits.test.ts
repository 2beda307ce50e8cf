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
] as const)('prints a %s of %d as %d', (kind, value, printed) => {
  expect(asPrinted(kind, value)).toBe(printed);
});

it('prints a printed number the same, with as many digits', () => {
  fc.assert(
    fc.property(fc.constantFrom(...kinds), fc.double({ min: 0, max: 1e6, noNaN: true }), (kind, value) => {
      const once = asPrinted(kind, value);
      expect(asPrinted(kind, once)).toBe(once);
      expect(once.toFixed(printedDigits(kind, once))).toBe(value.toFixed(printedDigits(kind, value)));
    }),
  );
});
