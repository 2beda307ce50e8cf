import fc from 'fast-check';
import { expect, test } from 'vitest';

import { LONGEST_SHORT_NAME, shortAgencyName } from '../../../../src/domain/network/short-agency-name.ts';

const NONE = { zh: null, en: null };

test('the short name that the register gives is taken', () => {
  const full = { zh: '市场监管部门（市场主体登记机关）', en: 'Market regulator / business registrar' };
  expect(shortAgencyName(full, { zh: '市场监管', en: 'Market reg.' })).toEqual({
    zh: '市场监管',
    en: 'Market reg.',
  });
});

test.each([
  ['公安机关', 'Police', '公安机关', 'Police'],
  ['公安机关（公安局）', 'Public security organs (police)', '公安机关', 'Public…'],
  ['新闻、广播、电视、文化等单位', 'News, broadcast, TV', '新闻、广…', 'News,…'],
  ['银行业金融机构', 'Telecommunications', '银行业金…', 'Telecommuni…'],
])('%s, %s is cut where none is given', (zh, en, shortZh, shortEn) => {
  expect(shortAgencyName({ zh, en }, NONE)).toEqual({ zh: shortZh, en: shortEn });
});

test('a cut name is never longer than there is room for, nor empty', () => {
  const name = fc.stringMatching(/^[A-Za-z甲乙丙丁][A-Za-z甲乙丙丁 ]{0,40}$/);
  fc.assert(
    fc.property(name, name, (zh, en) => {
      const short = shortAgencyName({ zh, en }, NONE);
      expect([...short.zh].length).toBeLessThanOrEqual(LONGEST_SHORT_NAME.zh);
      expect(short.en.length).toBeLessThanOrEqual(LONGEST_SHORT_NAME.en);
      expect(short.zh.length * short.en.length).toBeGreaterThan(0);
    }),
  );
});
