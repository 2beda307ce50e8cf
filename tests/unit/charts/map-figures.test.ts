import { describe, expect, it } from 'vitest';

import { legendOf, mapFigures } from '../../../src/charts/map-figures.ts';
import { NOT_SUPPLIED, shown, SUPPRESSED } from '../../../src/domain/published-value.ts';
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

  it('leave out a period that the frame does not have', () => {
    expect(mapFigures('zh-CN', frame, '1999', districts)).toEqual([]);
  });
});
