import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { asPrinted, printedValue, type PrintedKind } from '../../../src/domain/printed-digits.ts';
import { MEASURES } from '../../../src/domain/published-frame.ts';
import { publishedInterval, publishedNumber, shown } from '../../../src/domain/published-value.ts';
import { rounded } from '../../../src/domain/rounded.ts';
import { formatInterval, formatMeasure, formatNumber, formatRatio } from '../../../src/i18n/format.ts';
import { LOCALES } from '../../../src/i18n/locale.ts';

/** Halves of every decimal place that is printed, where two ways of rounding part, and anything else. */
const figures = fc.oneof(
  fc.integer({ min: 0, max: 2_000_000 }).map((steps) => steps / 2000),
  fc.tuple(fc.integer({ min: 1, max: 3000 }), fc.integer({ min: 1, max: 3000 })).map(([a, b]) => a / b),
  fc.double({ min: 0, max: 1e9, noNaN: true }),
);

it.each([
  [1.075, 2, 1.08],
  [1.015, 2, 1.02],
  [-1.075, 2, -1.08],
  [2.5, 0, 3],
  [-2.5, 0, -3],
  [0.004999, 2, 0],
  [1e-9, 2, 0],
  [1e22, 2, 1e22],
])('rounds %d to %d decimals as %d', (value, digits, expected) => {
  expect(rounded(value, digits)).toBe(expected);
});

describe('a brief, made from figures as they are, and a map, made from figures as they are printed', () => {
  const kinds: readonly PrintedKind[] = [...MEASURES, 'change'];
  it('print the same, number and interval', () => {
    fc.assert(
      fc.property(fc.constantFrom(...kinds), figures, figures, (kind, a, b) => {
        const interval = { lower: Math.min(a, b), upper: Math.max(a, b), level: 0.95 };
        const feed = printedValue(kind, shown(a, interval));
        const [number, printed] = [publishedNumber(feed) ?? 0, publishedInterval(feed) ?? interval];
        for (const locale of LOCALES) {
          const say = (value: number): string =>
            kind === 'change' ? formatRatio(locale, value) : formatMeasure(locale, kind, value);
          const isMoney = kind !== 'change' && !['filed', 'prevented', 'rate', 'clearance'].includes(kind);
          // Money is published in round sums: there is nothing to round in them.
          if (!isMoney) expect(say(number)).toBe(say(a));
          expect(formatInterval(locale, kind, printed)).toBe(formatInterval(locale, kind, interval));
        }
        expect(asPrinted(kind, number)).toBe(number);
      }),
      { numRuns: 1000 },
    );
  });

  it('differ by no more than half of the last place from the figure', () => {
    fc.assert(
      fc.property(fc.constantFrom(0, 1, 2), figures, (digits, value) => {
        const printed = Number(formatNumber('en', value, digits).replaceAll(',', ''));
        expect(printed).toBe(rounded(value, digits));
        expect(Math.abs(printed - value)).toBeLessThanOrEqual(0.5 / 10 ** digits + 1e-6);
      }),
    );
  });
});
