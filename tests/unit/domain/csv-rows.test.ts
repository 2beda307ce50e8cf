import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, it } from 'vitest';

import { csvRows } from '../../../src/domain/csv-rows.ts';

const cell = fc.string({ unit: fc.constantFrom('a', '县', ',', '"', '\n', '\r', ' ', '1') });

it('is read back by another program as what was written, whatever stands in the cells', () => {
  const table = fc
    .integer({ min: 2, max: 4 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
    );
  fc.assert(
    fc.property(table, (rows) => {
      const text = csvRows(rows);
      expect(text.endsWith('\n')).toBe(true);
      const { data } = Papa.parse<string[]>(text.slice(0, -1), { newline: '\n', delimiter: ',' });
      expect(data).toEqual(rows);
    }),
  );
});

it('leaves plain cells as they are', () => {
  expect(
    csvRows([
      ['a', '1.5'],
      ['x,y', 'NA'],
    ]),
  ).toBe('a,1.5\n"x,y",NA\n');
});
