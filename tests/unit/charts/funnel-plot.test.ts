import { describe, expect, it } from 'vitest';

import { funnelDrawing } from '../../../src/charts/funnel-drawing.ts';
import { funnelPlot } from '../../../src/charts/funnel-plot.ts';
import { textOf } from '../../../src/charts/markup.ts';
import { overDispersion } from '../../../src/charts/over-dispersion.ts';
import { publishedNumber } from '../../../src/domain/published-value.ts';
import { funnelLimitsProbability } from '../../../src/domain/statistics/funnel-limits.ts';
import { madeUpFeed } from './made-up-atlas.ts';

const { frames, region, districts } = madeUpFeed();
const years = frames.find(({ id }) => id === 'incidents-year-district');
if (years === undefined) throw new Error('no frame of years');
const plot = funnelPlot(years, '2025', 'all', region, districts);
if (plot === null) throw new Error('no funnel');

describe('over-dispersion', () => {
  it('is the mean of the squared Pearson residuals', () => {
    expect(
      overDispersion([
        { events: 12, expected: 9 },
        { events: 5, expected: 9 },
      ]),
    ).toBeCloseTo((1 + 16 / 9) / 2, 12);
    expect(
      overDispersion([
        { events: 9, expected: 9 },
        { events: 4, expected: 4 },
      ]),
    ).toBe(0);
  });

  it('needs two districts that are expected to have any', () => {
    expect(overDispersion([{ events: 3, expected: 2 }])).toBeNull();
    expect(
      overDispersion([
        { events: 3, expected: 2 },
        { events: 0, expected: 0 },
      ]),
    ).toBeNull();
  });
});

describe('the funnel plot', () => {
  it('draws a district outside the outer limits exactly where its verdict says it differs', () => {
    expect(plot.points).toHaveLength(districts.length);
    for (const { code, size: residents, verdict } of plot.points) {
      const cell = years.cells.find(({ area, period }) => area === code && period === '2025');
      const count = publishedNumber(cell?.values.filed ?? { state: 'suppressed' }) ?? Number.NaN;
      const limits = funnelLimitsProbability((plot.target * residents) / 10_000, 0.998);
      expect(verdict).toBe(
        count > limits.upper ? 'above' : count < limits.lower ? 'below' : 'undistinguished',
      );
    }
  });

  it('has both limits on both sides, wider for fewer residents', () => {
    expect(plot.lines.map(({ level, side }) => `${level} ${side}`)).toEqual([
      '0.95 upper',
      '0.95 lower',
      '0.998 upper',
      '0.998 lower',
    ]);
    for (const { side, points } of plot.lines) {
      const [few, many] = [points.at(0)?.figure ?? 0, points.at(-1)?.figure ?? 0];
      expect(side === 'upper' ? few > many : few < many).toBe(true);
    }
  });

  it('names who shows no figure, and is none where the city shows none', () => {
    expect(funnelPlot(years, '2023', 'all', region, districts)?.missing).toEqual(['621126']);
    expect(funnelPlot(years, '2022', 'all', region, districts)).toBeNull();
    const quarters = frames.find(({ id }) => id === 'incidents-quarter-district');
    expect(quarters && funnelPlot(quarters, '2025-q1', 'all', region, districts)).toBeNull();
  });

  it('is drawn with every name, inside the picture', () => {
    const drawn = funnelDrawing('zh-CN', plot, (code) => `县${code.slice(-1)}`, '示例');
    for (const { code } of plot.points) expect(textOf(drawn)).toContain(`县${code.slice(-1)}`);
    const places = JSON.stringify(drawn).match(/"(?:cx|x|cy|y)":"(-?[\d.]+)"/g) ?? [];
    expect(places.length).toBeGreaterThan(20);
    for (const place of places) {
      const number = Number(/"(-?[\d.]+)"$/.exec(place)?.[1]);
      expect(number).toBeGreaterThanOrEqual(0);
      expect(number).toBeLessThanOrEqual(480);
    }
  });
});
