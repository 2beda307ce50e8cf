import fc from 'fast-check';
import { expect, test } from 'vitest';

import { separated } from '../../../../src/pipeline/read/joined-texts.ts';
import { PackedTexts } from '../../../../src/pipeline/read/packed-texts.ts';

function unpacked(all: PackedTexts): readonly string[] {
  return [...all.joined()].flatMap((texts) => [...separated(texts)]);
}

function packed(texts: readonly string[]): PackedTexts {
  const all = new PackedTexts();
  for (const text of texts) all.push(text);
  return all;
}

test('come out as they went in, one by one and all together', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.stringMatching(/^[A-Z]\d{3,12}$/),
    fc.constant(''),
  );
  fc.assert(
    fc.property(fc.array(text, { maxLength: 60 }), (texts) => {
      const all = packed(texts);
      expect(all).toHaveLength(texts.length);
      expect(texts.map((_, index) => all.at(index))).toEqual(texts);
      expect(unpacked(all)).toEqual(texts);
    }),
  );
});

test('may be more than there is room for at first, plain and not', () => {
  const texts = Array.from(
    { length: 9000 },
    (_, index) => `${index % 3000 === 7 ? '县' : 'ID'}-${index}-${'x'.repeat(9)}`,
  );
  const all = packed(texts);
  expect(unpacked(all)).toEqual(texts);
  expect(all.at(8999)).toBe(texts[8999]);
});
