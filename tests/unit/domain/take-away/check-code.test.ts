import fc from 'fast-check';
import { expect, it } from 'vitest';

import { checkCode } from '../../../../src/domain/take-away/check-code.ts';

it('is five letters without vowels or digits', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(checkCode(text)).toMatch(/^[BCDFGHJKMNPQRTVWXY]{5}$/);
    }),
  );
});

it('changes with one character', () => {
  const texts = Array.from({ length: 2000 }, (_, index) => `安定区 2026-11 ${index}`);
  // Of two thousand in 1.9 million about one pair meets by chance.
  expect(new Set(texts.map(checkCode)).size).toBeGreaterThan(1990);
  expect(checkCode('听到就挂')).not.toBe(checkCode('听到就停'));
});
