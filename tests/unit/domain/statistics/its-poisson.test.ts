import { describe, expect, test } from 'vitest';

import { itsPoisson, type ItsMonth } from '../../../../src/domain/statistics/its-poisson.ts';

const POPULATION = 50_000_000;
const FIRST_AFTER = 24;

/** Months whose expected counts are so large that rounding them hides nothing. */
function madeUp(logRate: (at: number) => number): readonly ItsMonth[] {
  return Array.from({ length: 40 }, (_, at) => ({
    events: Math.round(POPULATION * Math.exp(logRate(at))),
    population: POPULATION,
  }));
}

const after = (at: number): number => (at < FIRST_AFTER ? 0 : 1);
const monthsAfter = (at: number): number => (at < FIRST_AFTER ? 0 : at - FIRST_AFTER + 1);
const season = (at: number): number => 0.08 * Math.sin((2 * Math.PI * (at + 1)) / 12);
const CHANGED = madeUp((at) => -3 + 0.01 * (at + 1) - 0.2 * after(at) + 0.03 * monthsAfter(at) + season(at));
const MODEL = { firstAfter: FIRST_AFTER, slopeChange: true, harmonics: 1 };

function estimates(
  series: readonly ItsMonth[],
  model: Parameters<typeof itsPoisson>[1],
): Readonly<Record<string, number>> {
  return Object.fromEntries(
    (itsPoisson(series, model)?.terms ?? []).map(({ term, estimate }) => [term, estimate]),
  );
}

describe('an interrupted time series', () => {
  test('finds what a series was made of', () => {
    const found = estimates(CHANGED, MODEL);
    expect(Object.keys(found)).toEqual(['intercept', 'level', 'trend', 'slope', 'sin1', 'cos1']);
    expect(found['intercept']).toBeCloseTo(-3, 4);
    expect(found['level']).toBeCloseTo(-0.2, 4);
    expect(found['trend']).toBeCloseTo(0.01, 5);
    expect(found['slope']).toBeCloseTo(0.03, 5);
    expect(found['sin1']).toBeCloseTo(0.08, 4);
    expect(found['cos1']).toBeCloseTo(0, 4);
  });

  test('has a level that depends on where the slope counts 0, by one slope', () => {
    const before = estimates(CHANGED, MODEL);
    const first = estimates(CHANGED, { ...MODEL, slopeZero: 'first-after' });
    expect(first['slope']).toBeCloseTo(before['slope'] ?? Number.NaN, 8);
    expect(first['level']).toBeCloseTo((before['level'] ?? 0) + (before['slope'] ?? 0), 8);
  });

  test('leaves out months without a published count, and keeps their place', () => {
    const gaps = CHANGED.map((month, at) => (at === 3 || at === 30 ? { ...month, events: null } : month));
    expect(estimates(gaps, MODEL)['slope']).toBeCloseTo(0.03, 5);
    expect(itsPoisson(gaps, MODEL)?.months).toBe(38);
  });

  test('has intervals around its ratios, wider by the root of the dispersion where that is asked', () => {
    const noisy = CHANGED.map((month, at) => ({
      events: Math.round((month.events ?? 0) / 20_000) + (at % 3) * 15,
      population: POPULATION / 20_000,
    }));
    const [poisson, quasi] = [false, true].map((asked) => itsPoisson(noisy, { ...MODEL, quasi: asked }));
    const dispersion = poisson?.dispersion ?? Number.NaN;
    for (const [at, term] of (poisson?.terms ?? []).entries()) {
      expect(term.ratio).toBe(Math.exp(term.estimate));
      expect(term.lower).toBeLessThan(term.ratio);
      expect(term.upper).toBeGreaterThan(term.ratio);
      expect((quasi?.terms[at]?.se ?? 0) / term.se).toBeCloseTo(Math.sqrt(dispersion), 3);
    }
  });

  test.each([
    ['without a month after the date', { firstAfter: 40 }],
    ['without a month before it', { firstAfter: 0 }],
    ['with more terms than months', { firstAfter: 24, harmonics: 20 }],
  ])('%s has no answer', (_name, model) => {
    expect(itsPoisson(CHANGED, model)).toBeNull();
  });

  test('without any count has no answer', () => {
    expect(itsPoisson([], { firstAfter: 0 })).toBeNull();
    expect(
      itsPoisson(
        CHANGED.map((month) => ({ ...month, events: null })),
        MODEL,
      ),
    ).toBeNull();
  });

  test.each([
    { firstAfter: -1 },
    { firstAfter: 24, harmonics: -1 },
    { firstAfter: 24, period: 1 },
    { firstAfter: 24, level: 95 },
  ])('with %j is an error', (model) => {
    expect(() => itsPoisson(CHANGED, model)).toThrow(RangeError);
  });
});
