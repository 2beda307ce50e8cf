import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { anchoredAt } from '../../../src/charts/anchored-at.ts';
import { intervalDots } from '../../../src/charts/interval-dots.ts';
import { minuteTicks } from '../../../src/charts/minute-ticks.ts';
import { sparkline } from '../../../src/charts/sparkline.ts';
import { bandPath, stepPath } from '../../../src/charts/step-path.ts';
import { survivalCurve } from '../../../src/charts/survival-curve.ts';
import { kaplanMeier } from '../../../src/domain/statistics/kaplan-meier.ts';
import { shown } from '../../../src/domain/published-value.ts';
import { elementsOf, numberOf, textsOf } from './elements-of.ts';
import { MADE_UP_DOTS, MADE_UP_SPARK, madeUpCurve } from './made-up-drawings.ts';

const same = (value: number): number => value;

describe('the path of a survival curve', () => {
  const steps = kaplanMeier([1, 2, 2, 4].map((time) => ({ time, hasHappened: true })));

  test('stays level until something happens, and ends where looking ended', () => {
    expect(stepPath(steps, 9, same, same)).toBe('M0 1H1V0.75H2V0.25H4V0H9');
    expect(stepPath(steps, 3, same, same)).toBe('M0 1H1V0.75H2V0.25H3');
    expect(stepPath([], 9, same, same)).toBe('M0 1H9');
  });

  test('draws steps that fall on one place once', () => {
    const coarse = (value: number): number => Math.floor(value / 2);
    expect(stepPath(steps, 9, coarse, same)).toBe('M0 1V0.75H1V0.25H2V0H4');
    expect(bandPath(steps, 3, same, same)).toMatch(
      /^M0 1H1(?:V[\d.]+H[\d.]+)+(?:V[\d.]+)?(?:H[\d.]+V[\d.]+)*/,
    );
  });

  test('has a band only as far as limits are known', () => {
    const across = [...bandPath(steps, 9, same, same).matchAll(/[MH]([\d.]+)/g)].map(([, x]) => Number(x));
    // At 4 nobody waits any more: no limits from there on.
    expect(Math.max(...across)).toBe(4);
    expect(across[0]).toBe(0);
    expect(bandPath([], 9, same, same)).not.toContain('NaN');
  });
});

describe('the survival curve', () => {
  test('marks the median on the curve, half way up', () => {
    for (let seed = 1; seed <= 20; seed += 1) {
      const curve = madeUpCurve(seed);
      const drawing = survivalCurve(curve);
      const [dot] = elementsOf(drawing, 'circle', 'dot');
      expect(dot).toBeDefined();
      const [y0, y100] = ['0%', '100%'].map((share) => {
        const tick = elementsOf(drawing, 'text', 'tick').find((text) => text.children.includes(share));
        return tick === undefined ? Number.NaN : numberOf(tick, 'y');
      });
      expect(dot === undefined ? null : numberOf(dot, 'cy')).toBeCloseTo(((y0 ?? 0) + (y100 ?? 0)) / 2, 0);
      expect(textsOf(drawing, 'text')).toContain(curve.median?.words);
      expect(textsOf(drawing, 'text')).toContain('时限30分钟');
    }
  });

  test('without median, agreed time and others draws none of them', () => {
    const drawing = survivalCurve({ ...madeUpCurve(1), median: null, due: null, beside: null });
    expect(elementsOf(drawing, 'circle')).toEqual([]);
    expect(elementsOf(drawing, 'path', 'beside')).toEqual([]);
    expect(elementsOf(drawing, 'line', 'due')).toEqual([]);
  });

  test('of nobody answered is level and has no figure that is none', () => {
    const drawing = survivalCurve({ ...madeUpCurve(1), steps: [], longest: 60, median: null });
    expect(JSON.stringify(drawing)).not.toMatch(/NaN|Infinity|undefined/);
  });
});

describe('ticks of times', () => {
  test('are round and as close as their labels allow', () => {
    expect(minuteTicks(90, (step) => step >= 14)).toEqual([0, 15, 30, 45, 60, 75, 90]);
    expect(minuteTicks(20_000, (step) => step >= 3000)).toEqual([0, 7200, 14_400]);
    expect(minuteTicks(3, () => false)).toEqual([0, 3]);
  });

  test('are never too many', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_000_000 }), fc.integer({ min: 2, max: 8 }), (until, most) => {
        const ticks = minuteTicks(until, (step) => step >= until / most);
        expect(ticks.length).toBeLessThanOrEqual(most + 1);
        expect(ticks.at(-1)).toBeLessThanOrEqual(until);
      }),
    );
  });
});

describe('dots with intervals', () => {
  const drawing = intervalDots(MADE_UP_DOTS);

  test('print every figure, zero too, and the word of a state instead of one', () => {
    expect(textsOf(drawing, 'text', 'figure')).toEqual(['62.5%', '0%', '58%']);
    expect(textsOf(drawing, 'text', 'halo')).toEqual(['不公布']);
    expect(elementsOf(drawing, 'circle', 'dot')).toHaveLength(3);
    expect(elementsOf(drawing, 'path', 'whisker')).toHaveLength(2);
  });

  test('stand on one scale with the goalposts', () => {
    const posts = elementsOf(drawing, 'g', 'goalpost').map((post) =>
      Number(/^M([\d.]+)/.exec(elementsOf(post, 'path')[0]?.attributes['d'] ?? '')?.[1]),
    );
    const [low = 0, high = 0] = posts;
    const [dot] = elementsOf(drawing, 'circle', 'dot');
    expect(dot === undefined ? null : numberOf(dot, 'cx')).toBeCloseTo(
      low + ((62.5 - 40) / (100 - 40)) * (high - low),
      0,
    );
  });

  test('keep an interval that reaches beyond the scale within it', () => {
    const wide = shown(98, { lower: 80, upper: 130, level: 0.95 });
    const one = intervalDots({ ...MADE_UP_DOTS, rows: [{ name: '安定', value: wide, isWhole: false }] });
    const d = elementsOf(one, 'path', 'whisker')[0]?.attributes['d'] ?? '';
    expect(Number(/H([\d.]+)/.exec(d)?.[1])).toBeLessThan(480);
  });
});

describe('a sparkline', () => {
  const drawing = sparkline(MADE_UP_SPARK);

  test('is interrupted where there is no figure, and marks why', () => {
    // 40–44, 52 alone, 51–60.
    expect(elementsOf(drawing, 'path', 'curve')).toHaveLength(2);
    expect(elementsOf(drawing, 'path', 'band')).toHaveLength(3);
    const gaps = elementsOf(drawing, 'path', 'gap').map(({ attributes }) => attributes['d'] ?? '');
    expect(gaps.map((d) => d.endsWith('z'))).toEqual([true, false, false]);
  });

  test('ends in a dot at the last figure', () => {
    const dots = elementsOf(drawing, 'circle', 'dot');
    const last = dots.at(-1);
    expect(last === undefined ? null : numberOf(last, 'cx')).toBeCloseTo(4 + (6 / 7) * 112, 1);
  });

  test('of nothing, of one, and of a scale without length is no error', () => {
    for (const values of [[], [shown(5)], [shown(5), shown(5)]])
      expect(JSON.stringify(sparkline({ ...MADE_UP_SPARK, values, from: 5, to: 5 }))).not.toMatch(
        /NaN|undefined/,
      );
  });
});

describe('a text beside a point', () => {
  test('is held by the side that faces the point', () => {
    const box = { left: 20, right: 40, top: 0, bottom: 10 };
    expect(anchoredAt(box, { x: 10, y: 5 })).toEqual({ x: 20, anchor: 'start' });
    expect(anchoredAt(box, { x: 50, y: 5 })).toEqual({ x: 40, anchor: 'end' });
    expect(anchoredAt(box, { x: 30, y: 15 })).toEqual({ x: 30, anchor: null });
  });
});
