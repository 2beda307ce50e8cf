import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { hasWholeBlanks, textWithBlanks } from '../../../src/domain/text-with-blanks.ts';

describe('a text read aloud', () => {
  it('has blanks between its words', () => {
    expect(textWithBlanks('我在{哪里}，{几点}。')).toEqual([
      { kind: 'text', text: '我在' },
      { kind: 'blank', text: '哪里' },
      { kind: 'text', text: '，' },
      { kind: 'blank', text: '几点' },
      { kind: 'text', text: '。' },
    ]);
  });

  it('may have none', () => {
    expect(textWithBlanks('请帮我止付。')).toEqual([{ kind: 'text', text: '请帮我止付。' }]);
  });

  it.each(['我在{哪里', '我在哪里}', '我{在{哪里}}', '我在{}', '我在{ }'])(
    'has no half blank: %s',
    (text) => {
      expect(hasWholeBlanks(text)).toBe(false);
    },
  );

  it('loses no letter', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('我', '在', '{', '}', ' ', '县')), (letters) => {
        const text = letters.join('');
        const said = textWithBlanks(text).map((piece) =>
          piece.kind === 'blank' ? `{${piece.text}}` : piece.text,
        );
        expect(said.join('')).toBe(text);
      }),
    );
  });
});
