import fc from 'fast-check';
import { expect, test } from 'vitest';

import { cutRows, type CutRows } from '../../../../src/pipeline/read/cut-rows.ts';

/** Letters of one byte to four, and those that a file has between cells. */
const unit = fc.constantFrom('a', '7', ' ', 'é', '县', '😀', ',', '\n', '"', '\u0000', '\ufeff');
const cell = fc.oneof(
  fc.string({ unit, maxLength: 12 }),
  fc.stringMatching(/^[ -~]{0,40}$/),
  fc.constant(''),
);
const rowsOf = (width: number) =>
  fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
    maxLength: 30,
  });

function cellsOf({ rows, width, bytes, starts }: CutRows): readonly (readonly string[])[] {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return rows.map((_, row) =>
    Array.from({ length: width }, (__, position) => {
      const index = row * width + position;
      return whole.toString('utf8', starts[index], (starts[index + 1] ?? 0) - 1);
    }),
  );
}

test('the bytes of every cell are those of its text', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5 }).chain(rowsOf),
      fc.constantFrom('', 'tail', '县,1', '\n\n'),
      (rows, behind) => {
        expect(cellsOf(cutRows(rows, [], null))).toEqual(rows);
        const text = rows.map((cells) => cells.join(';')).join('|');
        expect(cellsOf(cutRows(rows, [], `${text}|${behind}`))).toEqual(rows);
      },
    ),
  );
});

test('rows may be longer, and more, than there is room for at first', () => {
  for (const letter of ['x', '县']) {
    const rows = [
      ...Array.from({ length: 20_000 }, (_, at) => [String(at), letter]),
      [letter.repeat(300_000), 'end'],
    ];
    expect(cellsOf(cutRows(rows, [], null))).toEqual(rows);
  }
});
