import { describe, expect, it } from 'vitest';

import { NO_EARLIER } from '../../../../src/pipeline/protect/earlier-summary.ts';
import { breachReport, protectionReport } from '../../../../src/pipeline/protect/protection-report.ts';
import type { QuantitySummary } from '../../../../src/pipeline/protect/protection-summary.ts';

const FILED: QuantitySummary = {
  quantity: 'filed',
  cells: 1448,
  primary: 11,
  complementary: 37,
  leftOut: [],
  breaches: [],
  earlier: NO_EARLIER,
};

describe('what the protection costs', () => {
  it('is told by quantity, with the reasons apart', () => {
    expect(protectionReport([FILED])).toEqual([
      '公开版的数据保护：',
      '  立案数：1448格中不公布48格，占3%（本身敏感11格，为防倒推37格）',
    ]);
  });

  it('names the levels that are left out, with what would have been hidden of each', () => {
    const returned: QuantitySummary = {
      ...FILED,
      quantity: 'returned90d',
      cells: 134,
      primary: 0,
      complementary: 0,
      leftOut: [
        { level: 'quarter all', hiddenShare: 0.381 },
        { level: 'year group', hiddenShare: 0.29 },
      ],
    };
    expect(protectionReport([returned]).slice(1)).toEqual([
      '  返还金额：134格全部公布',
      '  返还金额：不公布按季（会遮住38%）、按年分大类（会遮住29%）',
    ]);
  });

  it('says that nothing of a quantity is left', () => {
    const gone: QuantitySummary = { ...FILED, cells: 0, leftOut: [{ level: 'year all', hiddenShare: 1 }] };
    expect(protectionReport([gone]).slice(1)).toEqual([
      '  立案数：都不公布',
      '  立案数：不公布按年（会遮住100%）',
    ]);
  });

  it('keeps silent of a quantity that the tables do not give', () => {
    expect(protectionReport([{ ...FILED, cells: 0 }])).toEqual(['公开版的数据保护：']);
  });
});

describe('what could not be protected', () => {
  it('is nothing as a rule', () => {
    expect(breachReport([FILED])).toEqual([]);
  });

  it('is named cell by cell, with everybody who infers it', () => {
    const breaches = [
      { cell: '621102 2026-09 all', attackers: ['reader', '621121'], hiddenIn: null },
      { cell: '621100 2025 group:brush', attackers: ['621121'], hiddenIn: null },
    ];
    const names = new Map([['621121', '通渭县']]);
    expect(breachReport([{ ...FILED, breaches }], (area) => names.get(area) ?? area)).toEqual([
      '立案数 621102 2026-09：读者、通渭县能推算出来',
      '立案数 621100 2025 brush：通渭县能推算出来',
    ]);
  });
});
