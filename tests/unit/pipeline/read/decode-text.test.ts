import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';

import {
  decodeText,
  fileEncodingProblem,
  filePieces,
  PIECE,
} from '../../../../src/pipeline/read/decode-text.ts';

const utf8 = new TextEncoder();
const MARK = [0xef, 0xbb, 0xbf];

function textOf(bytes: Uint8Array): string | null {
  const decoded = decodeText('a.csv', bytes);
  return 'text' in decoded ? decoded.text : null;
}

function ruleOf(bytes: Uint8Array): string | null {
  const decoded = decodeText('a.csv', bytes);
  return 'problem' in decoded ? decoded.problem.rule : null;
}

describe('UTF-8', () => {
  test('comes out as it is, without its mark', () => {
    expect(textOf(utf8.encode('县区,金额\n'))).toBe('县区,金额\n');
    expect(textOf(Uint8Array.of(...MARK, ...utf8.encode('县区\n')))).toBe('县区\n');
    expect(textOf(new Uint8Array())).toBe('');
    expect(textOf(Uint8Array.of(...MARK))).toBe('');
  });

  test('has one kind of line end, whichever was written', () => {
    expect(textOf(utf8.encode('a\r\nb\rc\nd'))).toBe('a\nb\nc\nd');
  });

  test('of any text comes back', () => {
    const text = fc
      .string({ unit: 'grapheme', maxLength: 40 })
      .filter((drawn) => !['\r', '\u0000', '\ufeff'].some((mark) => drawn.includes(mark)));
    fc.assert(
      fc.property(text, (drawn) => {
        expect(textOf(utf8.encode(drawn))).toBe(drawn);
      }),
    );
  });
});

test.each([
  ['UTF-16 with a mark, little end first', Buffer.from('\ufeff县区', 'utf16le'), /UTF-16/],
  ['UTF-16 with a mark, big end first', Buffer.from('\ufeff县区', 'utf16le').swap16(), /UTF-16/],
  ['UTF-16 without a mark', Buffer.from('adcode', 'utf16le'), /空字符/],
  ['GB18030', Buffer.from([0xcf, 0xd8, 0xc7, 0xf8, 0x2c, 0x31]), /GB18030/],
  ['bytes that are no text', Buffer.from([0x61, 0xff, 0xff, 0xff]), /不是 UTF-8/],
])('%s is refused by name', (_, bytes, rule) => {
  expect(ruleOf(bytes)).toMatch(rule);
});

test('a problem names the file and says how to save it', () => {
  expect(decodeText('warnings/2026.csv', Buffer.from([0xff, 0xfe]))).toMatchObject({
    problem: { file: 'warnings/2026.csv', line: null, remedy: expect.stringContaining('UTF-8') as string },
  });
});

describe('a file', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'atlas-text-')), 'a.csv');
  afterAll(() => rmSync(dirname(path), { recursive: true }));

  test('may have line ends and characters of several bytes where two of its pieces meet', () => {
    for (const shift of [0, 1, 2, 3]) {
      const text = `${'x'.repeat(PIECE - 4 + shift)}县\r\n县区\r最后`;
      writeFileSync(path, text);
      const pieces = [...filePieces(path)];
      expect(pieces.length).toBeGreaterThan(1);
      expect(pieces.join('').slice(PIECE - 4 + shift)).toBe('县\n县区\n最后');
      expect(fileEncodingProblem('a.csv', path)).toBeNull();
    }
  });

  test('may end in the middle of a line end, and begin with a mark', () => {
    writeFileSync(path, Buffer.concat([Buffer.from(MARK), Buffer.from('a\r')]));
    expect([...filePieces(path)].join('')).toBe('a\n');
  });

  test('in another encoding is refused as its bytes are', () => {
    const bytes = Buffer.from([0xcf, 0xd8, 0xc7, 0xf8, 0x2c, 0x31]);
    writeFileSync(path, bytes);
    expect(fileEncodingProblem('a.csv', path)).toEqual(
      (decodeText('a.csv', bytes) as { readonly problem: unknown }).problem,
    );
  });
});

test.each([
  ['articles/a.md', /记事本.*VS Code/],
  ['a.csv', /Excel.*记事本/],
])('the remedy for %s speaks of what it was written with', (file, remedy) => {
  const bytes = Buffer.from([0xcf, 0xd8, 0xc7, 0xf8]);
  const { problem } = decodeText(file, bytes) as { readonly problem: { readonly remedy: string } };
  expect(problem.remedy).toMatch(remedy);
  if (file.endsWith('.md')) expect(problem.remedy).not.toContain('Excel');
});
