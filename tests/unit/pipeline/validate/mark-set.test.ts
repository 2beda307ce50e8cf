import fc from 'fast-check';
import { expect, test } from 'vitest';

import { MarkSet } from '../../../../src/pipeline/validate/mark-set.ts';
import { markOf } from '../../../../src/pipeline/validate/text-mark.ts';

test('knows the marks that it was given, as a Set does', () => {
  // Few different ones, and many with the same lowest bits, which want one slot.
  const mark = fc.oneof(
    fc.integer({ min: 0, max: 40 }),
    fc.integer({ min: 0, max: 2 ** 21 - 1 }).map((high) => high * 2 ** 32 + 7),
    fc.constantFrom(2 ** 53 - 1, 2 ** 53 - 2),
  );
  fc.assert(
    fc.property(fc.array(mark, { maxLength: 300 }), (marks) => {
      const set = new MarkSet(marks.length);
      const plain = new Set<number>();
      for (const one of marks) {
        expect(set.add(one)).toBe(!plain.has(one));
        plain.add(one);
      }
    }),
  );
});

test('a mark is that of the text in whatever case, wherever it stands in a longer one', () => {
  const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[A-Za-z0-9-]{1,20}$/));
  fc.assert(
    fc.property(text, text, text, (before, one, after) => {
      const mark = markOf(one);
      expect(Number.isSafeInteger(mark) && mark >= 0).toBe(true);
      expect(markOf(one.toLowerCase())).toBe(mark);
      expect(markOf(before + one + after, before.length, before.length + one.length)).toBe(mark);
    }),
  );
});

test('ids that differ have marks that differ', () => {
  const ids = Array.from({ length: 200_000 }, (_, index) => `I2026-${String(index).padStart(7, '0')}`);
  expect(new Set(ids.map((id) => markOf(id))).size).toBe(ids.length);
});
