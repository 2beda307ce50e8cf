import { describe, expect, it } from 'vitest';

import { NOT_SUPPLIED, shown, SUPPRESSED } from '../../../src/domain/published-value.ts';
import { cellSentence, mapSentences } from '../../../src/i18n/sentences.ts';
import { madeUpCell, madeUpDistrict, madeUpFrame } from '../charts/made-up-frame.ts';

const districts = [
  madeUpDistrict('1', '东县', 'Dong County'),
  madeUpDistrict('2', '西县', 'Xi County'),
  madeUpDistrict('3', '南县', 'Nan County'),
];
const region = { code: '9', name: { zh: '示范市', en: 'Demo City' } };

describe('the sentence of a cell', () => {
  it('gives the figure, how sure it is and the verdict in one breath', () => {
    const cell = madeUpCell('1', shown(40), 'above');
    expect(cellSentence('zh-CN', cell)).toBe('立案40起，每万人20.0起（95%区间19.0–21.0），高于全市');
    expect(cellSentence('en', cell)).toBe(
      '40 filed, 20.0 per 10,000 residents (95% interval 19.0–21.0), above the city',
    );
  });

  it('gives the state where there is no figure', () => {
    expect(cellSentence('zh-CN', madeUpCell('1', SUPPRESSED))).toBe('不公布');
    expect(cellSentence('en', madeUpCell('1', NOT_SUPPLIED))).toBe('not supplied');
  });
});

describe('the sentences of a map', () => {
  it('name who differs, who cannot be told apart, and who has no figure', () => {
    const frame = madeUpFrame([
      madeUpCell('1', shown(40), 'above'),
      madeUpCell('2', shown(20), 'undistinguished'),
      madeUpCell('3', SUPPRESSED),
      madeUpCell('9', SUPPRESSED),
    ]);
    expect(mapSentences('zh-CN', frame, '2025', region, districts)).toEqual([
      '示例：2025年，示范市不公布。',
      '示例：东县高于全市，其余与全市无明显差异。',
      '没有数字的：南县不公布。',
    ]);
  });

  it('do not speak of the others where nobody differs', () => {
    const frame = madeUpFrame([
      madeUpCell('1', shown(20), 'undistinguished'),
      madeUpCell('2', shown(20), 'undistinguished'),
      madeUpCell('9', shown(40)),
    ]);
    expect(mapSentences('zh-CN', frame, '2025', region, districts)[1]).toBe(
      '示例：东县、西县与全市无明显差异。',
    );
    expect(mapSentences('en', frame, '2025', region, districts)[1]).toBe(
      'Example: Dong County and Xi County show no clear difference from the city.',
    );
  });
});
