import { isUtf8 } from 'node:buffer';

import fc from 'fast-check';
import { expect, test } from 'vitest';

import { isUtf8Text } from '../../../../src/pipeline/read/is-utf8-text.ts';

/** Bytes cut at the places given. */
function cutAt(bytes: Uint8Array, cuts: readonly number[]): readonly Uint8Array[] {
  const places = [0, ...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length].sort((a, b) => a - b);
  return places.slice(1).map((to, index) => bytes.subarray(places[index], to));
}

const cuts = fc.array(fc.nat(), { maxLength: 6 });

test('text is text wherever it is cut', () => {
  const text = fc.string({ unit: 'grapheme' }).filter((drawn) => !drawn.includes('\u0000'));
  fc.assert(
    fc.property(text, cuts, (drawn, places) => {
      expect(isUtf8Text(cutAt(Buffer.from(drawn), places))).toBe(true);
    }),
  );
});

test('other bytes are judged as they are whole', () => {
  const near = fc.constantFrom(0x00, 0x41, 0x7f, 0x80, 0xbf, 0xc0, 0xc3, 0xe4, 0xed, 0xf0, 0xf4, 0xff);
  const bytes = fc
    .array(fc.oneof(near, fc.nat(255)), { maxLength: 12 })
    .map((drawn) => Uint8Array.from(drawn));
  fc.assert(
    fc.property(bytes, cuts, (drawn, places) => {
      expect(isUtf8Text(cutAt(drawn, places))).toBe(isUtf8(drawn) && !drawn.includes(0));
    }),
    { numRuns: 2000 },
  );
});
