import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { jsonBreak } from '../../../../src/pipeline/read/json-break.ts';

/** Where the break stands in a text is marked with ▲. */
test.each([
  '{"a": 1 ▲"b": 2}',
  '{"a": 1,▲}',
  '[1,▲]',
  '[1 ▲2]',
  '{"a" ▲1}',
  '{"a":▲}',
  '{▲a: 1}',
  '{"a": ▲“x”}',
  '{"a"▲：1}',
  '{"a": ▲"x\n}',
  '{"a": 1} ▲x',
  '{"a": 1}▲}',
  '{"a": [1▲}',
  '[01▲.]',
  '▲',
  '{"a": 1,\n▲',
  '["a"▲',
  '{"a": 1▲ // comment\n}',
])('%j', (marked) => {
  const at = marked.indexOf('▲');
  const text = marked.replace('▲', '');
  expect(() => JSON.parse(text) as unknown).toThrow();
  // A break is told at the token, white space before it or not.
  expect(text.slice(0, jsonBreak(text)).trimEnd()).toBe(marked.slice(0, at).trimEnd());
});

describe('JSON', () => {
  test('breaks nowhere', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(0, 2), (text, indent) => {
        const spaced = JSON.stringify(JSON.parse(text), null, indent);
        expect(jsonBreak(spaced)).toBe(spaced.length);
      }),
    );
  });

  test('cut off breaks where it ends, or where its last string begins', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (text, length) => {
        const cut = text.slice(0, length % (text.length + 1));
        const at = jsonBreak(cut);
        expect(at).toBeLessThanOrEqual(cut.length);
        expect(text.startsWith(cut.slice(0, at))).toBe(true);
      }),
    );
  });
});
