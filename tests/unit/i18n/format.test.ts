import { describe, expect, it } from 'vitest';

import { NOT_DUE, shown } from '../../../src/domain/published-value.ts';
import {
  formatDate,
  formatInterval,
  formatMeasure,
  formatPeriod,
  formatPublished,
} from '../../../src/i18n/format.ts';

describe('formats', () => {
  it('count money as each language does', () => {
    expect(formatMeasure('zh-CN', 'loss', 14_238_000)).toBe('1,423.8万');
    expect(formatMeasure('zh-CN', 'loss', 9_000)).toBe('9,000');
    expect(formatMeasure('en', 'loss', 14_238_000)).toBe('14.2 m');
    expect(formatMeasure('en', 'loss', 9_000)).toBe('9,000');
  });

  it('give a rate one decimal, two below 1', () => {
    expect(formatMeasure('zh-CN', 'rate', 8.84)).toBe('8.8');
    expect(formatMeasure('zh-CN', 'rate', 0.456)).toBe('0.46');
    expect(formatInterval('zh-CN', 'rate', { lower: 7.5, upper: 10.4, level: 0.95 })).toBe('7.5–10.4');
  });

  it.each([
    ['2026-09', '2026年9月', 'Sep 2026'],
    ['2026-q3', '2026年第3季度', 'Q3 2026'],
    ['2026', '2026年', '2026'],
    ['2026-09-r12', '截至2026年9月的十二个月', '12 months to Sep 2026'],
  ])('name the period %s', (period, zh, en) => {
    expect(formatPeriod('zh-CN', period)).toBe(zh);
    expect(formatPeriod('en', period)).toBe(en);
  });

  it('write dates out', () => {
    expect(formatDate('zh-CN', '2026-09-03')).toBe('2026年9月3日');
    expect(formatDate('en', '2026-09-03')).toBe('3 Sep 2026');
  });

  it('say the state where there is no figure', () => {
    expect(formatPublished('zh-CN', 'filed', NOT_DUE)).toBe('未到期');
    expect(formatPublished('en', 'filed', shown(0))).toBe('0');
  });
});
