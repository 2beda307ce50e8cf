import fc from 'fast-check';
import { expect, test } from 'vitest';

import type { EmittedFigure } from '../../../../src/pipeline/attack/emitted-figure.ts';
import { figuresDigest } from '../../../../src/pipeline/attack/figures-digest.ts';

const range = fc
  .tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 9 }))
  .map(([lower, width]) => ({ lower, upper: lower + width }));

const figure: fc.Arbitrary<EmittedFigure> = fc.record({
  file: fc.constantFrom('index.html', 'data/a.csv'),
  area: fc.constantFrom('990101', '990102'),
  period: fc.constantFrom('2026', '2026-01', '2026-q1'),
  type: fc.constantFrom('all', 'group:fake'),
  measure: fc.constantFrom('filed' as const, 'rate' as const),
  value: range,
  interval: fc.option(range),
});

test('the order, the file and the number of prints say nothing', () => {
  fc.assert(
    fc.property(fc.array(figure), fc.nat(), (figures, shift) => {
      const at = figures.length === 0 ? 0 : shift % figures.length;
      const turned = [...figures.slice(at), ...figures.slice(0, at), ...figures.slice(0, 2)];
      const elsewhere = turned.map((one) => ({ ...one, file: 'en/index.html' }));
      expect(figuresDigest(elsewhere)).toBe(figuresDigest(figures));
    }),
  );
});

test('another statement is another digest', () => {
  const changes: ((one: EmittedFigure) => EmittedFigure)[] = [
    (one) => ({ ...one, area: '990103' }),
    (one) => ({ ...one, period: '2025' }),
    (one) => ({ ...one, type: 'type:fake' }),
    (one) => ({ ...one, measure: 'loss' }),
    (one) => ({ ...one, value: { ...one.value, upper: one.value.upper + 100 } }),
    (one) => ({ ...one, value: { ...one.value, lower: one.value.lower - 100 } }),
    (one) => ({ ...one, interval: { lower: -1, upper: 200 } }),
  ];
  fc.assert(
    fc.property(fc.array(figure, { minLength: 1 }), fc.constantFrom(...changes), (figures, change) => {
      const [first, ...rest] = figures;
      if (first === undefined) return;
      expect(figuresDigest([change(first), ...rest])).not.toBe(figuresDigest(figures));
      expect(figuresDigest([change(first), ...figures])).not.toBe(figuresDigest(figures));
    }),
  );
});
