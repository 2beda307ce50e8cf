import fc from 'fast-check';
import { expect, test } from 'vitest';

import { keyOf } from '../../../../src/pipeline/read/text-key.ts';
import { NOWHERE, TextPlaces } from '../../../../src/pipeline/read/text-places.ts';

/** A text among others, as one stands in a file. */
interface Put {
  readonly bytes: DataView;
  readonly from: number;
  readonly to: number;
}

function put(text: string, before = '', behind = '????????'): Put {
  const whole = Buffer.from(`${before}${text}${behind}`);
  const from = Buffer.byteLength(before);
  return {
    bytes: new DataView(whole.buffer, whole.byteOffset, whole.byteLength),
    from,
    to: from + Buffer.byteLength(text),
  };
}

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  // Of these many are alike but in their length, or in one letter.
  fc.string({ unit: fc.constantFrom('a', '\u0000', '县'), maxLength: 9 }),
  fc.string({ unit: fc.constantFrom('0', '1', '-'), maxLength: 5 }),
  fc.nat().map(String),
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
);
/** What stands around it, which is none of its letters. */
const around = fc.record({
  before: fc.string({ maxLength: 5 }),
  behind: fc.string({ minLength: 4 }),
});

test('texts are found where they were put, as in a Map, whatever stands around them', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(text, around), { maxLength: 120 }), (texts) => {
      const places = new TextPlaces();
      const plain = new Map<string, number>();
      for (const [one, { before, behind }] of texts) {
        const { bytes, from, to } = put(one, before, behind);
        expect(places.placeOf(bytes, from, to)).toBe(plain.get(one) ?? NOWHERE);
        if (!plain.has(one)) plain.set(one, places.add(bytes, from, to));
        expect(plain.get(one)).toBeLessThan(places.size);
      }
      expect(places.size).toBe(plain.size);
      for (const [one, place] of plain) {
        const { bytes, from, to } = put(one);
        expect(places.placeOf(bytes, from, to)).toBe(place);
      }
    }),
  );
});

test('a key depends on the text alone', () => {
  fc.assert(
    fc.property(text, around, (one, { before, behind }) => {
      const [a, b] = [put(one, before, behind), put(one)];
      expect(keyOf(a.bytes, a.from, a.to)).toBe(keyOf(b.bytes, b.from, b.to));
    }),
  );
});

/** Texts of eight digits with the same key: among so many there are some. */
function pairsThatShare(): readonly (readonly [string, string])[] {
  const seen = new Map<number, string>();
  const pairs: (readonly [string, string])[] = [];
  for (let number = 0; number < 300_000; number += 1) {
    const digits = String(10_000_019 + number * 37);
    const { bytes, from, to } = put(digits);
    const key = keyOf(bytes, from, to);
    const other = seen.get(key);
    if (other === undefined) seen.set(key, digits);
    else pairs.push([other, digits]);
  }
  return pairs;
}

test('texts that share a key are told apart, by their bytes and by their length', () => {
  const pairs = [...pairsThatShare(), ['emf0{#`\u0000', 'emf0{#`'] as const];
  expect(pairs.length).toBeGreaterThan(1);
  for (const [one, other] of pairs) {
    const [a, b] = [put(one), put(other)];
    // Else the pair would show nothing.
    expect(keyOf(b.bytes, b.from, b.to)).toBe(keyOf(a.bytes, a.from, a.to));
    const places = new TextPlaces();
    expect(places.add(a.bytes, a.from, a.to)).toBe(0);
    expect(places.placeOf(b.bytes, b.from, b.to)).toBe(NOWHERE);
    expect(places.add(b.bytes, b.from, b.to)).toBe(1);
    expect(places.placeOf(a.bytes, a.from, a.to)).toBe(0);
    expect(places.placeOf(b.bytes, b.from, b.to)).toBe(1);
  }
});

test.each([
  ['ids', (index: number) => `DINGXI-2026-${String(index).padStart(6, '0')}-ABCDEF`],
  ['amounts', (index: number) => `${index * 7}.50`],
  ['days', (index: number) => new Date(index * 86_400_000).toISOString().slice(0, 10)],
])('of fifty thousand %s hardly any share the first bits of their keys', (_, nameOf) => {
  const counts = Map.groupBy(
    Array.from({ length: 50_000 }, (__, index) => put(nameOf(index))),
    ({ bytes, from, to }) => keyOf(bytes, from, to) >>> 15,
  );
  // Thrown at random into as many slots, no slot gets more than eight or so.
  expect(Math.max(...[...counts.values()].map((all) => all.length))).toBeLessThanOrEqual(20);
});
