import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { spansOf } from '../../../../src/pipeline/diff/spans.ts';

const cells = (...places: readonly string[]): readonly { area: string; period: string }[] =>
  places.map((place) => ({ area: place.slice(0, 1), period: place.slice(1) }));

const told = (...places: readonly string[]): readonly string[] =>
  spansOf(cells(...places)).map(({ areas, periods }) => `${areas.join('')} ${periods.join(',')}`);

describe('spans', () => {
  test('tell the same areas of several months together', () => {
    expect(told('a2026-01', 'b2026-01', 'a2026-02', 'b2026-02', 'a2026-03')).toEqual([
      'ab 2026-01,2026-02',
      'a 2026-03',
    ]);
  });

  test('go by area where that makes fewer sentences', () => {
    expect(told('a2026-01', 'a2026-02', 'a2026-03', 'b2026-02', 'b2026-03', 'b2026-04')).toEqual([
      'a 2026-01,2026-02,2026-03',
      'b 2026-02,2026-03,2026-04',
    ]);
  });

  test('hold every cell once, and nothing that is no cell', () => {
    const cell = fc.record({
      area: fc.constantFrom('a', 'b', 'c'),
      period: fc.constantFrom('2026-01', '2026-02', '2026-03', '2026-04'),
    });
    const distinct = fc.uniqueArray(cell, { selector: ({ area, period }) => `${area} ${period}` });
    fc.assert(
      fc.property(distinct, (drawn) => {
        const products = spansOf(drawn).flatMap(({ areas, periods }) =>
          areas.flatMap((area) => periods.map((period) => `${area} ${period}`)),
        );
        expect([...products].sort()).toEqual(drawn.map(({ area, period }) => `${area} ${period}`).sort());
        expect(spansOf(drawn).flatMap((span) => span.cells)).toHaveLength(drawn.length);
      }),
    );
  });
});
