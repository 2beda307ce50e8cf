import { expect, test } from 'vitest';

import { csvText } from '../../../../src/pipeline/write/csv-text.ts';
import { readTableText } from '../../../../src/pipeline/demo/read-table-text.ts';
import { tableFiles } from '../../../../src/pipeline/write/table-files.ts';
import type { RowOfTable } from '../../../../src/schema/table.ts';
import { TABLES } from '../../../../src/schema/tables.ts';

type JointActionRow = RowOfTable<typeof TABLES.jointActions>;

const action: JointActionRow = {
  id: 'J2024-001',
  date: '2024-03-05',
  adcode: '621102',
  kind: 'publicity',
  lead_agency: 'education',
  partner_agencies: ['banks', 'media'],
  fraud_types: null,
  reach: 120,
};

test('has a header, LF, blanks for null and ; in lists, and ends with a newline', () => {
  expect(csvText(TABLES.jointActions, [action])).toBe(
    'id,date,adcode,kind,lead_agency,partner_agencies,fraud_types,reach\n' +
      'J2024-001,2024-03-05,621102,publicity,education,banks;media,,120\n',
  );
});

test('quotes what RFC 4180 wants quoted, and reads back what it wrote', () => {
  const row = {
    table: 'incidents',
    adcode: '621102',
    month: '2024-01',
    state: 'not_supplied',
    supplied_on: null,
    note: '甲,乙 "丙"',
  } as const;
  const text = csvText(TABLES.coverage, [row]);
  expect(text).toContain('"甲,乙 ""丙"""');
  expect(readTableText(TABLES.coverage, text)).toEqual([row]);
});

test('splits a yearly table by the year of its rows', () => {
  const files = tableFiles(TABLES.jointActions, [action, { ...action, id: 'J2025-001', date: '2025-01-02' }]);
  expect(files.map((file) => file.path)).toEqual(['joint_actions/2024.csv', 'joint_actions/2025.csv']);
});

test('a cell that does not fit is an error with its place', () => {
  expect(() => readTableText(TABLES.communities, 'adcode,year,communities\n621102,24,3\n')).toThrow(
    /communities, line 2, year/,
  );
});
