import { expect, it } from 'vitest';

import { gapList } from '../../../src/i18n/month-runs.ts';

const months = ['2022-11', '2022-12', '2023-01', '2023-05', '2023-06', '2023-07', '2023-09'];
const nameOf = (code: string): string => (code === '1' ? '东县' : '西县');

it('writes months that follow each other as one, and a year that has been named not again', () => {
  const gaps = [
    { area: '1', months },
    { area: '2', months: ['2023-02'] },
  ];
  expect(gapList('zh-CN', gaps, nameOf)).toBe('东县2022年11—12月、2023年1月、5—7月、9月、西县2023年2月');
  expect(gapList('zh-CN', [{ area: '1', months: months.slice(3) }], nameOf, '2023')).toBe('东县5—7月、9月');
  expect(gapList('en', [{ area: '1', months: months.slice(3) }], nameOf, '2023')).toBe(
    '东县 May–Jul 2023, Sep 2023',
  );
  expect(gapList('zh-CN', [], nameOf)).toBe('');
});
