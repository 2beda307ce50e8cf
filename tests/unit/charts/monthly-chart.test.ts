import { describe, expect, it } from 'vitest';

import { monthlyChart } from '../../../src/charts/monthly-chart.ts';
import { NOT_SUPPLIED, shown, SUPPRESSED } from '../../../src/domain/published-value.ts';
import { madeUpCell } from './made-up-frame.ts';

describe('the monthly chart', () => {
  const chart = monthlyChart(
    [
      madeUpCell('1', shown(10), null, '2025-01'),
      madeUpCell('1', SUPPRESSED, null, '2025-02'),
      madeUpCell('1', NOT_SUPPLIED, null, '2025-03'),
      madeUpCell('1', shown(0), null, '2025-04'),
    ],
    480,
    240,
  );

  it('keeps the place of a month without a figure and draws none', () => {
    expect(chart.marks.map(({ state, y }) => [state, y === null])).toEqual([
      ['value', false],
      ['suppressed', true],
      ['not_supplied', true],
      ['zero', false],
    ]);
    const steps = chart.marks.slice(1).map(({ x }, index) => x - (chart.marks[index]?.x ?? 0));
    expect(Math.max(...steps) - Math.min(...steps)).toBeLessThan(0.3);
  });

  it('puts the dot within its interval, and the interval within the picture', () => {
    for (const { y, lower, upper } of chart.marks) {
      if (y === null || lower === null || upper === null) continue;
      // The vertical axis runs downwards.
      expect(upper).toBeLessThanOrEqual(y);
      expect(lower).toBeGreaterThanOrEqual(y);
      expect(upper).toBeGreaterThanOrEqual(0);
      expect(lower).toBeLessThanOrEqual(chart.baseline);
    }
  });

  it('marks each January', () => {
    expect(chart.xTicks.map(({ label }) => label)).toEqual(['2025']);
  });
});
