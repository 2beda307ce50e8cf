import { describe, expect, it } from 'vitest';

import { CLASS_PAINTS, mapFigures, type Paint } from '../../../src/charts/map-figures.ts';
import { measureLook } from '../../../src/charts/measure-look.ts';
import { cellsOfPeriod } from '../../../src/domain/frame-index.ts';
import { valueOf, type MeasureId } from '../../../src/domain/published-frame.ts';
import { publishedNumber } from '../../../src/domain/published-value.ts';
import { LOCALES } from '../../../src/i18n/locale.ts';
import { formatPublished } from '../../../src/i18n/format.ts';
import { madeUpFeed } from './made-up-atlas.ts';

const { frames, districts } = madeUpFeed();
const codes = districts.map(({ code }) => code);

/** Every figure of every district, period and measure. */
const all = frames.flatMap((frame) =>
  frame.types.flatMap((type) =>
    frame.measures.flatMap((measure) =>
      frame.periods.map((period) => ({
        frame,
        measure,
        type,
        period,
        look: measureLook(frame, measure, type, codes),
        figures: mapFigures('zh-CN', frame, period, districts, { measure, type }),
      })),
    ),
  ),
);

describe('the look of a measure', () => {
  it('is a circle for every count and sum, so that a large place does not look worse by its size', () => {
    const counts: readonly MeasureId[] = ['filed', 'loss', 'prevented', 'stopped', 'returned'];
    const ofCounts = all.filter(({ measure }) => counts.includes(measure));
    expect(new Set(ofCounts.map(({ measure }) => measure)).size).toBe(counts.length);
    const coloured: readonly Paint[] = ['above', 'below', 'undistinguished', ...CLASS_PAINTS];
    for (const { figures, look } of ofCounts) {
      expect(look.kind).toBe('symbol');
      expect(figures.filter(({ paint }) => coloured.includes(paint))).toEqual([]);
    }
  });

  it('diverges about the whole and about nothing else: above and below are verdicts, one to one', () => {
    const diverging = all.filter(({ figures }) =>
      figures.some(({ paint }) => paint === 'above' || paint === 'below'),
    );
    expect(diverging.length).toBeGreaterThan(0);
    for (const { frame, measure, type, period, figures, look } of diverging) {
      expect(look.kind).toBe('verdict');
      const cells = cellsOfPeriod(frame, period, type);
      for (const { code, paint } of figures)
        if (paint === 'above' || paint === 'below' || paint === 'undistinguished')
          expect(cells.get(code)?.verdicts[measure]).toBe(paint);
    }
  });

  it('has a circle only where there is a figure of a count', () => {
    for (const { figures, look } of all)
      for (const { radius, paint } of figures)
        if (radius > 0) expect([look.kind, paint]).toEqual(['symbol', 'value']);
  });

  it.each(LOCALES)('prints on every district the figure of the table, or its state: %s', (locale) => {
    for (const { frame, measure, type, period } of all) {
      const cells = cellsOfPeriod(frame, period, type);
      for (const { code, label } of mapFigures(locale, frame, period, districts, { measure, type })) {
        expect(label).not.toBe('');
        const value = valueOf(cells.get(code) ?? frame.cells[0] ?? never(), measure);
        if (value !== null && publishedNumber(value) !== null)
          expect(label).toBe(formatPublished(locale, measure, value));
      }
    }
  });
});

function never(): never {
  throw new Error('no cell');
}
