import { expect, test } from 'vitest';

import { reportsTo96110 } from '../../../../src/pipeline/content/report-number.ts';

test.each([
  '拨打96110报案',
  '发现被骗，立即拨打96110报警。',
  '报案电话：96110',
  '打96110或110报案',
  'Report it to 96110.',
])('96110 is not for reporting: %s', (line) => {
  expect(reportsTo96110('a.md', `一\n${line}`)).toEqual([
    expect.objectContaining({ line: 2, rule: '96110是预警劝阻和咨询专线，不受理报案' }),
  ]);
});

test.each([
  '96110来电可以接，报案要打110',
  '96110不是报案电话',
  '别打96110报案',
  '没转、拿不准，打96110问；已经转了，打110报案。',
  '怎么分，看[96110来电可以接，报案要打110](/articles/96110-12381/)',
  'Do not report to 96110.',
])('what is right may be said: %s', (line) => {
  expect(reportsTo96110('a.md', line)).toEqual([]);
});
