import { describe, expect, it } from 'vitest';

import { moneyUnit } from '../../../src/i18n/money-unit.ts';
import { figureWordsOf } from '../../../src/i18n/figure-words.ts';
import { placeOf } from '../../../src/pipeline/place-of.ts';
import { readFolder } from '../../../src/pipeline/read/read-folder.ts';

function folderOf(path: string) {
  const { folder } = readFolder(path);
  if (folder === null) throw new Error(`${path} cannot be read`);
  return folder;
}

const dingxi = folderOf('data');
const withDataset = (changes: Readonly<Record<string, unknown>>) => ({
  ...dingxi,
  dataset: { ...dingxi.dataset, ...changes },
});

describe('the place that words speak of', () => {
  it('is what the dataset says', () => {
    expect(placeOf(dingxi)).toEqual({
      whole: { zh: '全市', en: 'the city' },
      area: { zh: '县区', en: 'district', enPlural: 'districts' },
      typesBy: { zh: '公安部', en: 'the Ministry of Public Security' },
      currency: 'CNY',
      emergency: '110',
    });
  });

  it('is called by its name where the dataset has no other word, and has no number that it does not name', () => {
    const { whole, emergency, typesBy } = placeOf(folderOf('tests/fixtures/regions/frames-only'));
    expect(whole).toEqual({ zh: '示范市', en: 'Demo City' });
    expect(emergency).toBeNull();
    expect(typesBy).toBeNull();
  });

  it('has no number that nobody has confirmed', () => {
    expect(placeOf(withDataset({ emergency_hotline: '96110' })).emergency).toBeNull();
    expect(placeOf(withDataset({ emergency_hotline: 'ncac-app' })).emergency).toBeNull();
    expect(placeOf(withDataset({ emergency_hotline: 'no-such-row' })).emergency).toBeNull();
  });

  it('gives its words to every sentence about it', () => {
    const words = figureWordsOf('zh-CN', {
      ...placeOf(dingxi),
      whole: { zh: '甲州', en: 'Alpha' },
      currency: 'CAD',
    });
    expect(words.verdicts.above).toBe('高于甲州');
    expect(words.measures.loss).toEqual({
      name: '损失金额',
      unit: '加拿大元',
      long: '损失金额（加拿大元）',
      column: '损失（加拿大元）',
    });
  });
});

describe('the unit behind a sum', () => {
  it.each([
    ['zh-CN', 'CNY', '元'],
    ['en', 'CNY', 'CNY'],
    ['zh-CN', 'CAD', '加拿大元'],
    ['zh-CN', 'JPY', '日元'],
    ['en', 'CAD', 'CAD'],
  ] as const)('%s %s: %s', (locale, currency, unit) => {
    expect(moneyUnit(locale, currency)).toBe(unit);
  });
});
