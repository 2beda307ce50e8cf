import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { kaplanMeier, type WaitingTime } from '../../../../src/domain/statistics/kaplan-meier.ts';
import { survivalQuantile } from '../../../../src/domain/statistics/survival-quantile.ts';

/**
 * Weeks in remission of 42 children with leukaemia (Freireich et al. 1963, Blood 21:699; Gehan 1965; R’s
 * MASS::gehan), + censored. The curve and its standard errors stand in Klein & Moeschberger 2003, table 4.1.
 */
const MERCAPTOPURINE = waits('6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+');
const PLACEBO = waits('1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23');

function waits(text: string): readonly WaitingTime[] {
  return text.split(' ').map((word) => ({ time: Number.parseFloat(word), hasHappened: !word.endsWith('+') }));
}

describe('the Kaplan–Meier curve', () => {
  test('of 6-MP is the published one', () => {
    const steps = kaplanMeier(MERCAPTOPURINE).map(({ time, atRisk, events, survival, variance }) => [
      time,
      atRisk,
      events,
      survival.toFixed(4),
      Math.sqrt(variance ?? Number.NaN).toFixed(4),
    ]);
    expect(steps).toEqual([
      [6, 21, 3, '0.8571', '0.0764'],
      [7, 17, 1, '0.8067', '0.0869'],
      [10, 15, 1, '0.7529', '0.0963'],
      [13, 12, 1, '0.6902', '0.1068'],
      [16, 11, 1, '0.6275', '0.1141'],
      [22, 7, 1, '0.5378', '0.1282'],
      [23, 6, 1, '0.4482', '0.1346'],
    ]);
  });

  test('of the placebo comes down to nobody, where nothing bounds it any more', () => {
    const steps = kaplanMeier(PLACEBO);
    expect(steps).toHaveLength(12);
    expect(steps[0]?.survival).toBeCloseTo(19 / 21, 12);
    expect(steps.at(-1)).toMatchObject({ time: 23, survival: 0, variance: null, interval: null });
  });

  test('has the published medians with log-log limits: 23 (13 to nothing) and 8 (4 to 11)', () => {
    expect(survivalQuantile(kaplanMeier(MERCAPTOPURINE), 0.5)).toEqual({ time: 23, lower: 13, upper: null });
    expect(survivalQuantile(kaplanMeier(PLACEBO), 0.5)).toEqual({ time: 8, lower: 4, upper: 11 });
  });

  test('has no ninetieth percentile where fewer have it behind them', () => {
    expect(survivalQuantile(kaplanMeier(MERCAPTOPURINE), 0.9).time).toBeNull();
    expect(survivalQuantile(kaplanMeier(PLACEBO), 0.9)).toMatchObject({ time: 17, upper: null });
  });

  test('of one or none, and of nobody to whom it happened', () => {
    expect(kaplanMeier([])).toEqual([]);
    expect(kaplanMeier(waits('3+ 5+'))).toEqual([]);
    expect(survivalQuantile([], 0.5)).toEqual({ time: null, lower: null, upper: null });
    expect(survivalQuantile(kaplanMeier(waits('3')), 0.5)).toEqual({ time: 3, lower: null, upper: null });
  });

  test('takes the middle of a level stretch, so that complete times have their ordinary median', () => {
    expect(survivalQuantile(kaplanMeier(waits('1 2 4 9')), 0.5).time).toBe(3);
    expect(survivalQuantile(kaplanMeier(waits('1 2 4 9 10')), 0.5).time).toBe(4);
  });

  test.each([-1, Number.NaN, Infinity])('refuses a time of %s', (time) => {
    expect(() => kaplanMeier([{ time, hasHappened: true }])).toThrow(RangeError);
  });
});

const sample = fc.array(fc.record({ time: fc.integer({ min: 0, max: 12 }), hasHappened: fc.boolean() }), {
  maxLength: 40,
});

/** The same by the definitions, without running sums: once through all of them for every time. */
function byDefinition(all: readonly WaitingTime[], time: number): { survival: number; spread: number } {
  const factors = [...new Set(all.filter((one) => one.hasHappened).map((one) => one.time))]
    .filter((earlier) => earlier <= time)
    .map((earlier) => ({
      waiting: all.filter((one) => one.time >= earlier).length,
      happened: all.filter((one) => one.time === earlier && one.hasHappened).length,
    }));
  return {
    survival: factors.reduce((product, { waiting, happened }) => product * (1 - happened / waiting), 1),
    spread: factors.reduce(
      (sum, { waiting, happened }) => sum + happened / (waiting * (waiting - happened)),
      0,
    ),
  };
}

describe('any Kaplan–Meier curve', () => {
  test('is what the definitions give', () => {
    fc.assert(
      fc.property(sample, (all) => {
        for (const { time, survival, variance, interval } of kaplanMeier(all)) {
          const { survival: theirs, spread } = byDefinition(all, time);
          expect(survival).toBeCloseTo(theirs, 12);
          if (variance === null || interval === null) {
            expect(theirs).toBe(0);
            continue;
          }
          expect(variance).toBeCloseTo(theirs ** 2 * spread, 12);
          expect(interval.lower).toBeLessThanOrEqual(survival);
          expect(interval.upper).toBeGreaterThanOrEqual(survival);
        }
      }),
    );
  });

  test('has as limits of a quantile the times at which a test does not refuse it', () => {
    const loglog = (share: number): number => Math.log(-Math.log(share));
    fc.assert(
      fc.property(sample, fc.constantFrom(0.5, 0.9, 0.37), (all, share) => {
        const steps = kaplanMeier(all);
        const { lower, upper } = survivalQuantile(steps, share);
        for (const { time, survival, interval } of steps) {
          if (interval === null) continue;
          const { spread } = byDefinition(all, time);
          const z = (loglog(survival) - loglog(1 - share)) / (Math.sqrt(spread) / -Math.log(survival));
          // The curve is still too high at times before the lower limit, too low from the upper one on.
          if (Math.abs(Math.abs(z) - 1.959963984540054) < 1e-6) continue;
          expect(z < -1.959963984540054).toBe(lower === null || time < lower);
          expect(z > 1.959963984540054).toBe(upper !== null && time >= upper);
        }
      }),
    );
  });

  test('without censoring is the share of those that wait longer', () => {
    fc.assert(
      fc.property(sample, (all) => {
        const complete = all.map(({ time }) => ({ time, hasHappened: true }));
        for (const { time, survival } of kaplanMeier(complete))
          expect(survival).toBeCloseTo(complete.filter((one) => one.time > time).length / all.length, 12);
      }),
    );
  });

  test('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(sample, (all) => {
        expect(kaplanMeier(all.toReversed())).toEqual(kaplanMeier(all));
      }),
    );
  });
});
