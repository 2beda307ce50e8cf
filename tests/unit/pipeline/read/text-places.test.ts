import fc from 'fast-check';
import { expect, test } from 'vitest';

import { keyOf } from '../../../../src/pipeline/read/text-key.ts';
import { NOWHERE, TextPlaces } from '../../../../src/pipeline/read/text-places.ts';

const digits = fc.constantFrom('0', '1', '9', '-', '.', ' ', '/', ':');
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: digits, maxLength: 12 }),
  fc.nat().map(String),
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
  fc.stringMatching(/^\d{4}.\d{2}.\d{2}$/),
  // Every second letter of these is the same.
  fc.nat({ max: 9999 }).map((number) => `N${[...String(number)].join('0')}`.padEnd(31, 'N')),
);

test('texts are found where they were put, as in a Map', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 120 }), (texts) => {
      const places = new TextPlaces();
      const plain = new Map<string, number>();
      for (const one of texts) {
        expect(places.placeOf(one)).toBe(plain.get(one) ?? NOWHERE);
        if (!plain.has(one)) plain.set(one, places.add(one));
        expect(plain.get(one)).toBeLessThan(places.size);
      }
      expect(places.size).toBe(plain.size);
      for (const [one, place] of plain) expect(places.placeOf(one)).toBe(place);
    }),
  );
});

test('a key from 0 on is that of one text alone', () => {
  fc.assert(
    fc.property(text, text, (one, other) => {
      const key = keyOf(one);
      expect(Object.is(key | 0, key)).toBe(true);
      if (key >= 0) expect(keyOf(other) === key).toBe(other === one);
    }),
    { numRuns: 1000 },
  );
});

test.each(['0', '7', '999999999', '2026-09-03', '0000-00-00', '9999-99-99'])(
  '%s has a key of its own',
  (one) => {
    expect(keyOf(one)).toBeGreaterThanOrEqual(0);
  },
);

test.each([
  '',
  '00',
  '007',
  '1000000000',
  '-1',
  '1.5',
  ' 7',
  '2026-9-03',
  '２０２６',
  '2026/09/03',
  '2026-09-0x',
])('“%s” may share its key', (one) => {
  expect(keyOf(one)).toBeLessThan(0);
});

test('long texts that differ in a few letters hardly ever share one', () => {
  const ids = Array.from(
    { length: 50_000 },
    (_, index) => `DINGXI-2026-${String(index).padStart(6, '0')}-ABCDEF`,
  );
  const counts = Map.groupBy(ids, keyOf);
  expect(Math.max(...[...counts.values()].map((all) => all.length))).toBeLessThanOrEqual(1000);
});
