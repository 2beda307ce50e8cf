import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { legendOf, mapFigures, paintWords } from '../../../src/charts/map-figures.ts';
import { patternFill } from '../../../src/charts/paint-fill.ts';
import { statePatterns } from '../../../src/charts/state-patterns.ts';
import { NOT_SUPPLIED, shown, SUPPRESSED } from '../../../src/domain/published-value.ts';
import { figureWords } from '../../../src/i18n/figure-words.ts';
import { madeUpCell, madeUpDistrict, madeUpFrame } from './made-up-frame.ts';

const districts = [
  madeUpDistrict('1', '东县', 'Dong County'),
  madeUpDistrict('2', '西县', 'Xi County'),
  madeUpDistrict('3', '南县', 'Nan County'),
  madeUpDistrict('4', '北县', 'Bei County'),
];
const frame = madeUpFrame([
  madeUpCell('1', shown(40), 'above'),
  madeUpCell('2', SUPPRESSED),
  madeUpCell('3', NOT_SUPPLIED),
  madeUpCell('4', shown(0), 'below'),
]);

describe('figures of a map', () => {
  const figures = mapFigures('zh-CN', frame, '2025', districts);

  it('paint a verdict where there is one and the state elsewhere', () => {
    expect(figures.map(({ paint }) => paint)).toEqual(['above', 'suppressed', 'not_supplied', 'zero']);
  });

  it('print words where there is no number, and 0 only where nothing happened', () => {
    expect(figures.map(({ label }) => label)).toEqual(['20.0', '不公布', '未报送', '0']);
  });

  it('never tell a hidden count', () => {
    expect(figures[1]?.sentence).toBe('不公布');
  });

  it('carry a short name in each language', () => {
    expect(figures[0]?.short).toBe('东县');
    expect(mapFigures('en', frame, '2025', districts)[0]?.short).toBe('Dong');
  });

  it('have a legend of the three verdicts and of the states that occur, no other', () => {
    expect(legendOf('zh-CN', figures).map(({ paint }) => paint)).toEqual([
      'above',
      'undistinguished',
      'below',
      'zero',
      'suppressed',
      'not_supplied',
    ]);
  });

  it('tell a figure that nothing can be held against from one that chance explains', () => {
    const unjudged = madeUpFrame([
      madeUpCell('1', shown(40)),
      madeUpCell('2', shown(40), 'undistinguished'),
      madeUpCell('3', NOT_SUPPLIED),
    ]);
    const drawn = mapFigures('zh-CN', unjudged, '2025', districts);
    expect(drawn.map(({ paint }) => paint)).toEqual(['unjudged', 'undistinguished', 'not_supplied']);
    expect(drawn[0]?.sentence).toMatch(/，不能与全市相比$/);
    expect(mapFigures('en', unjudged, '2025', districts)[0]?.sentence).toMatch(
      /, cannot be compared with the city$/,
    );
    expect(legendOf('zh-CN', drawn)).toContainEqual({ paint: 'unjudged', words: '不能与全市相比' });
    expect(paintWords(figureWords('en'), 'unjudged')).toBe('cannot be compared with the city');
    // A count says nothing of how a district compares: there the figure is a circle.
    const counts = mapFigures('zh-CN', unjudged, '2025', districts, { measure: 'filed', type: 'all' });
    expect(counts.map(({ paint }) => paint)).toEqual(['value', 'value', 'not_supplied']);
  });

  it('have a pattern for every state, and no two the same', () => {
    const paints = ['suppressed', 'not_supplied', 'zero', 'not_due', 'unjudged'] as const;
    expect(new Set(paints.map((paint) => patternFill(paint, 'x'))).size).toBe(paints.length);
    const first = statePatterns('x');
    const shapes = first.children.map((pattern) =>
      typeof pattern === 'string' ? '' : JSON.stringify(pattern.children),
    );
    expect(new Set(shapes).size).toBe(paints.length);
    for (const paint of paints)
      expect(JSON.stringify(first)).toContain(patternFill(paint, 'x')?.slice('url(#'.length, -1));
  });

  it('have a pattern that no rule of the style sheet takes the place of', () => {
    const css = readFileSync('src/styles/map.css', 'utf8');
    for (const paint of ['suppressed', 'not_supplied', 'zero', 'not_due', 'unjudged'])
      expect(css).not.toMatch(new RegExp(`\\.p-${paint}\\b(?!-)`));
  });

  it('leave out a period that the frame does not have', () => {
    expect(mapFigures('zh-CN', frame, '1999', districts)).toEqual([]);
  });
});
