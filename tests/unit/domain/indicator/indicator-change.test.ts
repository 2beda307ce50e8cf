import { describe, expect, it } from 'vitest';

import { indicatorChange } from '../../../../src/domain/indicator/indicator-change.ts';
import type { PublishedIndicatorCell } from '../../../../src/domain/indicator/published-indicator.ts';
import { shown, SUPPRESSED } from '../../../../src/domain/published-value.ts';

function cell(
  value: number,
  [numerator, denominator]: readonly [number, number] = [0, 0],
  standardError: number | null = null,
): PublishedIndicatorCell {
  return {
    indicator: 'X',
    area: 'A',
    period: '2026-q3',
    window: { first: '2026-07', last: '2026-09' },
    value: shown(value),
    why: null,
    numerator: shown(numerator),
    denominator: shown(denominator),
    standardError,
    equalCases: null,
    percentiles: null,
    guard: null,
  };
}

const share = (numerator: number, denominator: number): PublishedIndicatorCell =>
  cell((100 * numerator) / denominator, [numerator, denominator]);
const SHARE = { measure: 'share', factor: 100 } as const;

describe('indicatorChange', () => {
  it('of shares is that of Newcombe 1998, in %', () => {
    const { word, difference, interval } = indicatorChange(SHARE, share(56, 70), share(48, 80), 0.95);
    expect(word).toBe('rose');
    expect(difference).toBeCloseTo(20, 10);
    expect(interval?.lower).toBeCloseTo(5.24, 2);
    expect(interval?.upper).toBeCloseTo(33.39, 2);
  });

  it('names none whose interval holds 0, and fewer at a higher level', () => {
    expect(indicatorChange(SHARE, share(48, 80), share(56, 70), 0.95).word).toBe('fell');
    expect(indicatorChange(SHARE, share(48, 80), share(56, 70), 0.9999).word).toBe('no_clear_change');
    expect(indicatorChange(SHARE, share(5, 10), share(6, 10), 0.95).word).toBe('no_clear_change');
  });

  it('of rates goes by the exact interval of their ratio', () => {
    const rate = { measure: 'rate', factor: 10_000 } as const;
    const events = (count: number): PublishedIndicatorCell => cell(count / 10, [count, 100_000]);
    expect(indicatorChange(rate, events(80), events(40), 0.95).word).toBe('rose');
    expect(indicatorChange(rate, events(44), events(40), 0.95).word).toBe('no_clear_change');
    // Of nothing before, nothing can be said of a ratio.
    expect(indicatorChange(rate, events(4), events(0), 0.95).word).toBe('cannot_tell');
  });

  it('of shares of money is that of as many equal cases as are as unsure', () => {
    const money = { measure: 'money_share', factor: 100 } as const;
    const of = (percent: number, equalCases: number | null): PublishedIndicatorCell => ({
      ...cell(percent, [percent, 100]),
      equalCases,
    });
    const found = indicatorChange(money, of(80, 70), of(60, 80), 0.95);
    expect(found.word).toBe('rose');
    expect(found.interval).toEqual(indicatorChange(SHARE, share(56, 70), share(48, 80), 0.95).interval);
    // Nothing returned of four cases is no proof that nothing is returned.
    expect(indicatorChange(money, of(0, 4), of(30, 12), 0.9993).word).toBe('no_clear_change');
    expect(indicatorChange(money, of(80, null), of(60, 80), 0.95).word).toBe('cannot_tell');
  });

  it('of means needs both standard errors', () => {
    const mean = { measure: 'mean', factor: 100 } as const;
    expect(indicatorChange(mean, cell(80, [80, 300], 1), cell(70, [70, 300], 1), 0.95).word).toBe('rose');
    expect(indicatorChange(mean, cell(80), cell(70), 0.95).word).toBe('cannot_tell');
  });

  it('of a register that was counted whole is what it is', () => {
    const coverage = { measure: 'coverage', factor: 100 } as const;
    expect(indicatorChange(coverage, cell(51), cell(50), 0.95)).toEqual({
      word: 'rose',
      difference: 1,
      interval: null,
    });
    expect(indicatorChange(coverage, cell(50), cell(50), 0.95).word).toBe('same');
  });

  it('says nothing of what is not shown', () => {
    const hidden = { ...share(1, 2), value: SUPPRESSED };
    expect(indicatorChange(SHARE, share(1, 2), hidden, 0.95).word).toBe('cannot_tell');
    expect(indicatorChange(SHARE, { ...share(1, 2), value: null }, share(1, 2), 0.95).word).toBe(
      'cannot_tell',
    );
  });
});
