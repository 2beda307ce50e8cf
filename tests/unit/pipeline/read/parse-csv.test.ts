import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { parseCsv, type CsvText } from '../../../../src/pipeline/read/parse-csv.ts';

/** Everything that is given on, gathered. */
function parsed(file: string, text: CsvText) {
  const rows: { readonly cells: readonly string[]; readonly line: number }[] = [];
  const csv = parseCsv(file, text, () => ({ rows: taken, lines, width, bytes, starts }) => {
    expect(lines).toHaveLength(taken.length);
    const cellAt = (cell: number): string =>
      Buffer.from(bytes.buffer, bytes.byteOffset).toString('utf8', starts[cell], (starts[cell + 1] ?? 0) - 1);
    for (const [index, cells] of taken.entries()) {
      expect(cells.map((_, position) => cellAt(index * width + position))).toEqual(cells);
      rows.push({ cells, line: lines[index] ?? 0 });
    }
  });
  return { ...csv, rows };
}

const rowsOf = (text: string) => parsed('a.csv', text).rows;
const problemsOf = (text: string) =>
  parsed('a.csv', text).problems.map(({ line, rule }) => `${line ?? '-'} ${rule}`);

describe('cells', () => {
  test('are as they stand; quoted ones may hold commas, quotes and line breaks', () => {
    const { header, rows, isWhole, problems } = parsed('a.csv', 'a, b \n"1,2","say ""hi""\nthere"\n 3 ,\n');
    expect(header).toEqual(['a', 'b']);
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['1,2', 'say "hi"\nthere'],
      [' 3 ', ''],
    ]);
    expect({ isWhole, problems }).toEqual({ isWhole: true, problems: [] });
  });

  test('of any text come back from RFC 4180', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '县', ',', '"', '\n', ' ', '1'), maxLength: 8 });
    const row = fc
      .array(cell, { minLength: 2, maxLength: 2 })
      .filter((cells) => cells.some((text) => text.trim() !== ''));
    const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
        const text = ['x,y', ...rows.map((cells) => cells.map(quote).join(','))].join('\n');
        expect(rowsOf(text).map(({ cells }) => cells)).toEqual(rows);
      }),
    );
  });
});

describe('lines', () => {
  test('are those on which a row starts, past cells of several lines', () => {
    const text = 'a,b\n1,"x\ny\n\nz"\n2,"p\nq"\n3,w\n';
    expect(rowsOf(text).map(({ line }) => line)).toEqual([2, 6, 8]);
  });

  test('of any cells with line breaks are counted right', () => {
    const breaks = fc.array(fc.nat({ max: 3 }), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(breaks, (counts) => {
        const text = ['h', ...counts.map((count) => `"x${'\n'.repeat(count)}y"`)].join('\n');
        const lines = text.split('\n');
        for (const { line } of rowsOf(text)) expect(lines[line - 1]).toMatch(/^"x/);
        expect(rowsOf(text)).toHaveLength(counts.length);
      }),
    );
  });

  test('count blank ones at the start and a header of two lines', () => {
    const { headerLine, rows } = parsed('a.csv', '\n\n"a\n",b\n1,2\n');
    expect({ headerLine, rows }).toEqual({ headerLine: 3, rows: [{ line: 5, cells: ['1', '2'] }] });
  });
});

describe('blank lines', () => {
  test.each(['a,b\n1,2\n', 'a,b\n1,2\n\n\n', 'a,b\n1,2\n,\n', '\na,b\n1,2'])(
    'at the ends are nothing: %j',
    (text) => {
      expect(problemsOf(text)).toEqual([]);
      expect(rowsOf(text)).toHaveLength(1);
    },
  );

  test('between rows are problems, and the rows around them are read', () => {
    const { rows, problems, isWhole } = parsed('a.csv', 'a,b\n1,2\n\n3,4\n,\n5,6\n');
    expect(rows.map(({ line }) => line)).toEqual([2, 4, 6]);
    expect(problems.map(({ line }) => line)).toEqual([3, 5]);
    expect(isWhole).toBe(true);
  });
});

describe('a ragged row', () => {
  test('is a problem with the row to see, and is not read', () => {
    const { rows, problems, isWhole } = parsed('a.csv', 'a,b\n1\n2,3,4\n5,6\n');
    expect(problems).toMatchObject([
      { line: 2, value: '1', rule: '这一行有 1 格，表头有 2 格' },
      { line: 3, value: '2,3,4', rule: '这一行有 3 格，表头有 2 格' },
    ]);
    expect(rows).toHaveLength(1);
    expect(isWhole).toBe(false);
  });
});

describe('a broken quote', () => {
  test('is one problem, on the line of its row; the rows before it are read', () => {
    const { rows, problems, isWhole } = parsed('a.csv', 'a,b\n1,"x\ny"\n2,z\n3,"open\n4,5\n');
    expect(problems).toMatchObject([{ line: 5, value: '3,"open' }]);
    expect(rows.map(({ line }) => line)).toEqual([2, 4]);
    expect(isWhole).toBe(false);
  });

  test('may close in the wrong place', () => {
    expect(problemsOf('a,b\n1,"x"y\n2,z\n')).toHaveLength(1);
  });

  test('in the header leaves nothing to read', () => {
    const { header, rows, problems } = parsed('a.csv', '"a,b\n1,2\n');
    expect({ header, rows }).toEqual({ header: [], rows: [] });
    expect(problems).toMatchObject([{ line: 1 }]);
  });
});

test.each(['', '\n', '\n\n,\n'])('a file with nothing in it says so: %j', (text) => {
  expect(problemsOf(text)).toEqual(['- 文件是空的']);
});

test('a text that comes in pieces is read like a whole one, wherever it is cut', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', '县', ',', '"', '\n', '1', '""', 'x,y\n'),
    maxLength: 60,
  });
  fc.assert(
    fc.property(text, fc.array(fc.nat(60), { maxLength: 5 }), (body, cuts) => {
      const whole = `x,y\n${body}`;
      const places = [
        0,
        ...cuts.map((cut) => Math.min(cut, whole.length)).sort((a, b) => a - b),
        whole.length,
      ];
      const pieces = places.slice(1).map((to, index) => whole.slice(places[index], to));
      expect(parsed('a.csv', () => pieces)).toEqual(parsed('a.csv', whole));
    }),
    { numRuns: 500 },
  );
});
