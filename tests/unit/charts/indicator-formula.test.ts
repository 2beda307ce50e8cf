import { describe, expect, test } from 'vitest';

import { goalpostFormula } from '../../../src/charts/goalpost-formula.ts';
import { indicatorFormula } from '../../../src/charts/indicator-formula.ts';
import { textOf } from '../../../src/charts/markup.ts';

const both = (zh: string, en: string) => ({ zh, en });
const ATTENDANCE = {
  id: 'L1',
  measure: 'share',
  factor: 100,
  numerator: both('到会的单位', 'attendances'),
  denominator: both('应到的单位', 'invitations'),
} as const;

describe('the formula of an indicator', () => {
  test('is its numerator over its denominator times its factor', () => {
    expect(textOf(indicatorFormula('zh-CN', ATTENDANCE))).toBe('L1=到会的单位应到的单位×100%');
    expect(textOf(indicatorFormula('en', ATTENDANCE))).toBe('L1=attendancesinvitations×100%');
    expect(textOf(indicatorFormula('en', { ...ATTENDANCE, id: 'O1', measure: 'rate', factor: 10_000 }))).toBe(
      'O1=attendancesinvitations×10,000',
    );
    expect(textOf(indicatorFormula('en', { ...ATTENDANCE, measure: 'coverage', factor: 1 }))).toBe(
      'L1=attendancesinvitations',
    );
  });

  test('of a mean is that of its groups', () => {
    expect(textOf(indicatorFormula('en', { ...ATTENDANCE, id: 'P2', measure: 'mean' }))).toBe(
      'P2=∑hWhxh∑hWh',
    );
  });

  test('breaks long words, and before brackets', () => {
    const long = { ...ATTENDANCE, numerator: both('办过活动的村和社区（按季度）', '') };
    const terms = JSON.stringify(indicatorFormula('zh-CN', long));
    expect(terms).toContain('["办过活动的村和社区"]');
    expect(terms).toContain('["（按季度）"]');
  });
});

describe('the formula of a score', () => {
  test('has the goalposts, whose order is the direction', () => {
    expect(textOf(goalpostFormula('en', ATTENDANCE, { low: 50, high: 100 }))).toBe(
      's=min(100,max(0,100×L1−50100−50))',
    );
    const rate = { id: 'M3', measure: 'rate', factor: 10_000 } as const;
    expect(textOf(goalpostFormula('en', rate, { low: 12, high: 0 }))).toBe('s=min(100,max(0,100×M3−120−12))');
    const density = { id: 'L5', measure: 'coverage', factor: 1 } as const;
    expect(textOf(goalpostFormula('en', density, { low: 0.1, high: 0.8 }))).toBe(
      's=min(100,max(0,100×L5−0.10.8−0.1))',
    );
  });
});
