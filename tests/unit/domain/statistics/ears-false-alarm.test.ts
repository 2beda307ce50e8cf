import { randomLcg, randomNormal } from 'd3';
import { expect, it } from 'vitest';

import { earsC } from '../../../../src/domain/statistics/ears-c.ts';
import { earsFalseAlarm } from '../../../../src/domain/statistics/ears-false-alarm.ts';

it('is what a long series of nothing but chance shows', () => {
  const draw = randomNormal.source(randomLcg(0.7))(200, 14);
  const counts = Array.from({ length: 60_000 }, draw);
  for (const method of ['C1', 'C2'] as const) {
    const points = earsC(counts, method).filter((point) => point !== null);
    const share = points.filter(({ alarm }) => alarm).length / points.length;
    expect(Math.abs(share - earsFalseAlarm(7, 0.001))).toBeLessThan(0.002);
  }
});

it('is more than alpha, and nears it with a long baseline', () => {
  expect(earsFalseAlarm(7, 0.001)).toBeGreaterThan(0.01);
  expect(earsFalseAlarm(5000, 0.001)).toBeCloseTo(0.001, 4);
  expect(() => earsFalseAlarm(1, 0.001)).toThrow(RangeError);
  expect(() => earsFalseAlarm(7, 1)).toThrow(RangeError);
});
