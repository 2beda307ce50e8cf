import fc from 'fast-check';
import { expect, test } from 'vitest';

import { joinedTexts } from '../../../../src/pipeline/read/joined-texts.ts';
import { areGoingUp } from '../../../../src/pipeline/validate/going-up.ts';

const goUp = (texts: readonly string[]): boolean => areGoingUp(joinedTexts(texts), texts.length);

test('texts that go up are all different, whatever their case', () => {
  const text = fc.oneof(
    fc.stringMatching(/^[AaBb]{0,3}$/),
    // The small letter of the first is two; that of the second depends on where it stands.
    fc.string({ unit: fc.constantFrom('İ', 'Σ', 'a', ',', '县', '\u0307') }),
  );
  fc.assert(
    fc.property(fc.array(text, { maxLength: 6 }), (texts) => {
      const sorted = texts.toSorted((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
      for (const given of [texts, sorted])
        if (goUp(given)) expect(new Set(given.map((one) => one.toLowerCase())).size).toBe(given.length);
    }),
  );
});

test('numbers that are given one after another go up, over many parts', () => {
  const ids = Array.from({ length: 2500 }, (_, index) => `I-${String(index).padStart(5, '0')}`);
  expect(goUp(ids)).toBe(true);
  expect(goUp([...ids, 'i-02499'])).toBe(false);
  expect(goUp([...ids.slice(1), 'I-00000'])).toBe(false);
  expect(goUp([])).toBe(true);
});

test('fewer texts than there are rows stand for several of them', () => {
  expect(areGoingUp(joinedTexts(['A', 'B']), 3)).toBe(false);
});
