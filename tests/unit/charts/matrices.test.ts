import { describe, expect, test } from 'vitest';

import { columnHeadings } from '../../../src/charts/column-headings.ts';
import { heatMatrix } from '../../../src/charts/heat-matrix.ts';
import { textOf } from '../../../src/charts/markup.ts';
import { networkMatrix } from '../../../src/charts/network-matrix.ts';
import { shadeLegend } from '../../../src/charts/shade-legend.ts';
import { shown, SUPPRESSED } from '../../../src/domain/published-value.ts';
import { elementsOf, numberOf, textsOf } from './elements-of.ts';
import { LOOK, MADE_UP_HEAT, MADE_UP_NETWORK_MATRIX } from './made-up-drawings.ts';

describe('the heat matrix', () => {
  const drawing = heatMatrix(MADE_UP_HEAT);
  const cells = elementsOf(drawing, 'g', 'cell');

  test('prints the number in every cell, and the word of a state without one', () => {
    expect(cells.map((cell) => elementsOf(cell, 'text').map(textOf).join())).toEqual([
      '39.9',
      '40',
      '59.9',
      '0',
      '不公布',
      '未报送',
      '80',
      '未到期',
      '100',
    ]);
  });

  test('shades by fixed breaks, each of which belongs to the shade above it', () => {
    expect(cells.map((cell) => elementsOf(cell, 'rect')[0]?.attributes['class'])).toEqual([
      'p-class-0',
      'p-class-1',
      'p-class-1',
      'p-zero',
      'p-suppressed',
      'p-not_supplied',
      'p-class-3',
      'p-not_due',
      'p-class-3',
    ]);
  });

  test('gives each state without a figure the pattern of its own that is defined in the drawing', () => {
    const fills = elementsOf(drawing, 'rect').flatMap(({ attributes }) => attributes['fill'] ?? []);
    expect(fills).toEqual(['url(#made-up-hatch)', 'url(#made-up-dots)', 'url(#made-up-dashes)']);
    const ids = elementsOf(drawing, 'pattern').map(({ attributes }) => attributes['id']);
    for (const fill of fills) expect(ids).toContain(fill.slice(5, -1));
  });

  test('sets the whole apart and keeps within the picture', () => {
    const tops = elementsOf(drawing, 'rect', 'p-class-3').map((cell) => numberOf(cell, 'y'));
    const rows = elementsOf(drawing, 'text', 'row-name').map((name) => numberOf(name, 'y'));
    expect((rows[2] ?? 0) - (rows[1] ?? 0)).toBeGreaterThan((rows[1] ?? 0) - (rows[0] ?? 0));
    const [, , width = 0, height = 0] = (drawing.attributes['viewBox'] ?? '').split(' ').map(Number);
    expect(Math.max(...tops) + 40).toBeLessThanOrEqual(height);
    for (const cell of elementsOf(drawing, 'rect').filter(({ attributes }) => attributes['x'] !== undefined))
      expect(numberOf(cell, 'x') + numberOf(cell, 'width')).toBeLessThanOrEqual(width);
  });

  test('falls back on the symbol where the word of a state is too wide', () => {
    const narrow = heatMatrix({
      ...MADE_UP_HEAT,
      columns: Array.from({ length: 9 }, (_, place) => String(place)),
      rows: [{ name: '安定', cells: Array.from({ length: 9 }, () => SUPPRESSED), isWhole: false }],
    });
    expect(textsOf(elementsOf(narrow, 'g', 'cell')[0] ?? narrow, 'text')).toEqual(['·']);
  });

  test('of nothing is no error', () => {
    const empty = heatMatrix({ ...MADE_UP_HEAT, columns: [], rows: [] });
    expect(empty.attributes['viewBox']).not.toMatch(/NaN|Infinity/);
  });
});

describe('the matrix of a network', () => {
  const drawing = networkMatrix(MADE_UP_NETWORK_MATRIX);

  test('has a cell for each lead and partner, and none for itself', () => {
    expect(elementsOf(drawing, 'g', 'cell')).toHaveLength(7 * 6);
    expect(elementsOf(drawing, 'path', 'itself')).toHaveLength(7);
  });

  test('has the lead by row: 31 led by the police stand in their row', () => {
    const [police] = elementsOf(drawing, 'g', 'row');
    expect(police?.attributes['class']).toBe('row strong');
    expect(textsOf(police ?? drawing, 'text')).toEqual(['公安', '31', '·', '0', '12', '0', '0']);
  });

  test('with many agencies scrolls in a room that has a name and takes the keyboard', () => {
    const agencies = Array.from({ length: 15 }, (_, place) => ({
      id: String(place),
      name: '电信企业',
      leadsByLaw: place === 1,
    }));
    const wide = networkMatrix({ ...MADE_UP_NETWORK_MATRIX, agencies, valueOf: () => shown(106) });
    expect(wide).toMatchObject({ tag: 'div', attributes: { tabindex: '0', 'aria-label': 'scroll' } });
    expect(elementsOf(wide, 'svg', 'dense')).toHaveLength(1);
    expect(drawing.tag).toBe('svg');
  });
});

describe('headings of columns', () => {
  test('stand across where they fit, in lines of one length', () => {
    expect(
      textsOf(columnHeadings(['联动协同', '预警'], 80).draw(0, 100)[0] ?? heatMatrix(MADE_UP_HEAT), 'tspan'),
    ).toEqual(['联动', '协同']);
  });

  test('stand upright where Han characters do not fit, on their side where other letters do not', () => {
    const [upright] = columnHeadings(['市场监管', '公安'], 28).draw(0, 100);
    expect(upright === undefined ? [] : textsOf(upright, 'tspan')).toEqual(['市', '场', '监', '管']);
    const [turned] = columnHeadings(['Education', 'Police'], 28).draw(0, 100);
    expect(turned?.attributes['transform']).toContain('rotate(-90)');
  });

  test('take room for the longest', () => {
    expect(columnHeadings(['市场监管', '公安'], 28).height).toBeGreaterThan(
      columnHeadings(['公安'], 28).height,
    );
    expect(columnHeadings([], 28).height).toBeGreaterThanOrEqual(0);
  });
});

describe('the legend of shades', () => {
  test('has a sample for each shade and state', () => {
    const legend = shadeLegend({
      prefix: LOOK.prefix,
      label: 'legend',
      shades: ['low', 'middle', 'high'],
      states: [{ state: 'suppressed', words: 'hidden' }],
    });
    expect(textsOf(legend, 'li')).toEqual(['low', 'middle', 'high', 'hidden']);
    expect(elementsOf(legend, 'rect').map(({ attributes }) => attributes['class'])).toEqual([
      'p-class-0',
      'p-class-1',
      'p-class-2',
      'p-suppressed',
    ]);
  });
});
