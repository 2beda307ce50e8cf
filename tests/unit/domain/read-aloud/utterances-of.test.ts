import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { LONGEST_UTTERANCE, utterancesOf } from '../../../../src/domain/read-aloud/utterances-of.ts';

describe('a text is spoken', () => {
  test('sentence by sentence, with what closes behind it', () => {
    expect(utterancesOf('“我是公安。”他说。挂断！打110……别等；快。')).toEqual([
      '“我是公安。”',
      '他说。',
      '挂断！',
      '打110……',
      '别等；',
      '快。',
    ]);
  });

  test('a number keeps its point', () => {
    expect(utterancesOf('占3.5%，看12381.cn。')).toEqual(['占3.5%，看12381.cn。']);
  });

  test('a long sentence clause by clause, as many as fit', () => {
    expect(utterancesOf('一二三，四五六，七八九，十。', 8)).toEqual(['一二三，四五六，', '七八九，十。']);
  });

  test('what has no pause at all is cut where it must be', () => {
    expect(utterancesOf('一二三四五六七', 3)).toEqual(['一二三', '四五六', '七']);
  });

  test('nothing is nothing', () => {
    expect(utterancesOf(' \n ')).toEqual([]);
  });
});

test('whatever is written, no piece is too long or empty, and nothing is lost', () => {
  const letters = fc.constantFrom(...Array.from('字，。！“”）；：… .,3𠮷\n'));
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 200 }), fc.integer({ min: 1, max: 50 }), (parts, longest) => {
      const text = parts.join('');
      const pieces = utterancesOf(text, longest);
      expect(pieces.join('')).toBe(text.replaceAll(/\s+/g, ' ').trim());
      for (const piece of pieces) {
        expect(piece).not.toBe('');
        expect(Array.from(piece).length).toBeLessThanOrEqual(longest);
      }
    }),
  );
  expect(LONGEST_UTTERANCE / (0.75 * 4.5)).toBeLessThan(15);
});
