/** Text in whatever letters, line ends and quotes, cut anywhere, held against the rows that it was written from. */
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { ColumnTable } from '../../../../src/pipeline/read/column-table.ts';
import { decodeText } from '../../../../src/pipeline/read/decode-text.ts';
import { readTable } from '../../../../src/pipeline/read/read-table.ts';
import { countColumn, idColumn, optional, textColumn } from '../../../../src/schema/column.ts';
import { defineTable, type RowOfTable } from '../../../../src/schema/table.ts';

const notes = defineTable({
  name: 'notes',
  titleZh: '记录',
  titleEn: 'Notes',
  rowZh: '一条记录',
  rowEn: 'one note',
  key: ['id'],
  columns: {
    id: idColumn(['编号', 'Id']),
    place: optional(textColumn(['地点', 'Place'])),
    count: countColumn(['起数', 'Count']),
    note: optional(textColumn(['说明', 'Note'])),
  },
});
type Note = RowOfTable<typeof notes>;

/** Blanks at the ends are none of a value. */
const letters = fc.constantFrom('a', 'Z', '7', '县', '区', 'é', '😀', ',', '"', ';', '\n', '-');
const words = fc
  .oneof(
    {
      weight: 3,
      arbitrary: fc.constantFrom('', '安定区', '漳县', 'Lintao', '“a”, b', 'say "hi"'),
    },
    { weight: 1, arbitrary: fc.string({ unit: letters, maxLength: 12 }) },
  )
  .map((text) => text.trim());
const row = fc.record({
  id: fc.nat({ max: 400 }).map((number) => `N-${number}`),
  place: words,
  count: fc.oneof(fc.nat({ max: 9 }), fc.nat()).map(String),
  note: words,
});
/** Which cells stand in quotes that need none. */
const quotes = fc.infiniteStream(fc.boolean());

test('rows come out as they were written', () => {
  fc.assert(
    fc.property(
      fc.array(row, { maxLength: 60 }),
      fc.record({
        quotes,
        isQuoted: fc.boolean(),
        mark: fc.constantFrom('', '\ufeff'),
        end: fc.constantFrom('\n', '\r\n', '\r'),
        piece: fc.integer({ min: 1, max: 3000 }),
      }),
      (rows, { quotes: more, isQuoted, mark, end, piece }) => {
        const written = (cell: string): string =>
          /[,"\n]/.test(cell) || (isQuoted && more.next().value === true)
            ? `"${cell.replaceAll('"', '""')}"`
            : cell;
        const whole = [
          'id,place,count,note',
          ...rows.map(({ id, place, count, note }) => [id, place, count, note].map(written).join(',')),
          '',
        ].join('\n');
        const decoded = decodeText('notes.csv', Buffer.from(mark + whole.replaceAll('\n', end)));
        const text = 'text' in decoded ? decoded.text : '';
        // Between the halves of a letter no text is cut that was decoded.
        const units = [...text];
        const pieces = Array.from({ length: Math.ceil(units.length / piece) }, (_, at) =>
          units.slice(at * piece, (at + 1) * piece).join(''),
        );
        const table = new ColumnTable<Note>(notes.columns);
        const { problems } = readTable(notes, 'notes.csv', () => pieces, table);
        expect(problems).toEqual([]);
        const orNull = (cell: string): string | null => (cell === '' ? null : cell);
        expect(
          table.map(({ row: { id, place, count, note } }) => ({
            id,
            place,
            count,
            note,
          })),
        ).toEqual(
          rows.map(({ id, place, count, note }) => ({
            id,
            place: orNull(place),
            count: Number(count),
            note: orNull(note),
          })),
        );
        expect(table.map(({ line }) => whole.split('\n')[line - 1]?.replace(/^"/, ''))).toEqual(
          rows.map(({ id }) => expect.stringMatching(new RegExp(`^${id}"?,`)) as unknown),
        );
      },
    ),
    { numRuns: 300 },
  );
});
