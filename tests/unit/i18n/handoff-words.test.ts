import { describe, expect, test } from 'vitest';

import { namedLinks } from '../../../src/domain/handoffs/handoff-report.ts';
import type { HandoffReport } from '../../../src/domain/handoffs/handoff-report.ts';
import { agencyName, agencyPair, agencyPairShort } from '../../../src/i18n/agency-pair.ts';
import {
  formatMinutes,
  formatMinutesRange,
  formatMinutesShort,
  formatMinutesSurpassed,
} from '../../../src/i18n/format-minutes.ts';
import { printedQuantile } from '../../../src/i18n/handoff-figures.ts';
import { comparisonSentence, kindSentences, slowSentences } from '../../../src/i18n/handoff-sentences.ts';
import { describeHandoffs } from '../../../src/pipeline/describe-handoffs.ts';
import { readFolder } from '../../../src/pipeline/read/read-folder.ts';
import { DATA_FOLDER } from '../../data/data-folder.ts';

const { folder } = readFolder(DATA_FOLDER);
const report =
  (folder === null ? null : describeHandoffs(folder, 'internal')) ?? expect.fail('the demo has no clock');

const numbersIn = (text: string): readonly string[] =>
  [...text.matchAll(/\d[\d,]*(?:\.\d+)?/g)].map(([number]) => number);

describe('times in words', () => {
  test.each([
    [0, '0分钟', '0 minutes', '0', '0'],
    [1, '1分钟', '1 minute', '1分钟', '1 min'],
    [30, '30分钟', '30 minutes', '30分钟', '30 min'],
    [60, '1小时', '1 hour', '1小时', '1 h'],
    [192, '3.2小时', '3.2 hours', '3.2小时', '3.2 h'],
    [1440, '1天', '1 day', '1天', '1 d'],
    [1500, '25小时', '25 hours', '25小时', '25 h'],
    [2880, '2天', '2 days', '2天', '2 d'],
    [10_000, '6.9天', '6.9 days', '6.9天', '6.9 d'],
  ])('%s minutes', (minutes, zh, en, zhShort, enShort) => {
    expect(formatMinutes('zh-CN', minutes)).toBe(zh);
    expect(formatMinutes('en', minutes)).toBe(en);
    expect(formatMinutesShort('zh-CN', minutes)).toBe(zhShort);
    expect(formatMinutesShort('en', minutes)).toBe(enShort);
  });

  test('from one to another have one unit', () => {
    expect(formatMinutesRange('zh-CN', 50, 150)).toBe('0.8–2.5小时');
    expect(formatMinutesRange('en', 2880, 4320)).toBe('2–3 days');
    expect(formatMinutesRange('en', 2400, 3000, 2700)).toBe('40–50 hours');
  });

  test('are never rounded up where they are surpassed', () => {
    expect(formatMinutesSurpassed('en', 343.6 * 1440)).toBe('343 days');
    expect(formatMinutesSurpassed('zh-CN', 119)).toBe('1小时');
  });

  test('say more than, where the curve does not come down so far', () => {
    const open = { time: null, lower: 2880, upper: null };
    expect(printedQuantile('en', open, 14_400)).toEqual({
      figure: 'more than 10 days',
      range: 'at least 2 days',
    });
    expect(printedQuantile('zh-CN', { time: null, lower: null, upper: null }, 14_400)).toEqual({
      figure: '超过10天',
      range: '',
    });
  });
});

describe('agencies', () => {
  const names: HandoffReport['names'] = {
    police: { zh: '公安机关（甲）', en: 'Police (A)' },
    guard: { zh: '公安机关（乙）', en: 'Guard' },
    banks: { zh: '银行（含信用社）', en: 'Banks (all)' },
  };
  const link = { kind: 'freeze', from: 'police', to: 'banks' };

  test('lose what stands in brackets unless two would then be called the same', () => {
    expect(agencyPair('zh-CN', names, link)).toBe('公安机关（甲）→银行');
    expect(agencyPair('en', names, link)).toBe('Police → Banks');
    expect(agencyName('en', names, '*')).toBe('other agencies');
  });

  test('are left out of a pair where they are in all', () => {
    expect(agencyPairShort('en', names, link, 'police')).toBe('→ Banks');
    expect(agencyPairShort('en', names, link, 'banks')).toBe('Police →');
    expect(agencyPairShort('zh-CN', names, link, null)).toBe('公安机关（甲）→银行');
  });
});

describe('the sentences', () => {
  const both = <Result>(of: (locale: 'zh-CN' | 'en') => Result): readonly [Result, Result] => [
    of('zh-CN'),
    of('en'),
  ];

  test('have the same numbers in both languages', () => {
    const [zh, en] = both((locale) => [
      ...slowSentences(locale, report).slow,
      comparisonSentence(locale, report),
      ...report.kinds.flatMap((kind) => kindSentences(locale, kind, report.names)),
    ]);
    expect(zh.length).toBeGreaterThan(10);
    expect(zh.map((text) => [...numbersIn(text)].sort())).toEqual(
      en.map((text) => [...numbersIn(text)].sort()),
    );
  });

  test('name every slow link and no other, marked as an example', () => {
    const { first, slow } = slowSentences('zh-CN', report);
    expect(first).toMatch(/^示例：/);
    expect(slow).toHaveLength(namedLinks(report.kinds).length);
    expect(slow.join()).toContain('查询账户，公安机关→非银行支付机构');
  });

  test('say so where none stands out, and where nothing can be compared', () => {
    const quiet = report.kinds.map((kind) => ({
      ...kind,
      links: kind.links.map((link) => ({
        ...link,
        standing:
          link.standing?.verdict === 'named'
            ? { ...link.standing, verdict: 'undistinguished' as const }
            : link.standing,
      })),
    }));
    expect(slowSentences('en', { ...report, kinds: quiet })).toEqual({
      first: expect.stringMatching(/ none is clearly slower\.$/) as string,
      slow: [],
    });
    const alone = report.kinds.filter(({ links }) => links.length === 1);
    expect(slowSentences('en', { ...report, kinds: alone }).first).toMatch(/none is called slow\.$/);
    const lone = alone.map((kind) => kindSentences('en', kind, report.names).join(' '));
    for (const text of lone)
      expect(text).toMatch(/called neither fast nor slow\. Against the agreed time \(/);
  });
});
