import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { areaAccount, type AccountSources } from '../../../src/domain/area-account.ts';
import { followUp } from '../../../src/domain/follow-up.ts';
import type { PublishedCell } from '../../../src/domain/published-frame.ts';
import { NOT_DUE, NOT_SUPPLIED, shown, SUPPRESSED } from '../../../src/domain/published-value.ts';
import { accountParagraphs, type AccountParagraph } from '../../../src/i18n/account-sentences.ts';
import {
  formatDate,
  formatInterval,
  formatMeasure,
  formatNumber,
  formatPeriod,
  formatRatio,
} from '../../../src/i18n/format.ts';
import { LOCALES, type Locale } from '../../../src/i18n/locale.ts';
import { MADE_UP_DISTRICTS, madeUpFrames, MADE_UP_SITE } from '../charts/made-up-atlas.ts';
import { randomAccounts, type RandomAccount } from '../domain/random-account-sources.ts';

const NAMES: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  '621100': ['定西市', 'Dingxi'],
  '621102': ['安定区', 'Anding District'],
  '621121': ['通渭县', 'Tongwei County'],
  '621125': ['漳县', 'Zhang County'],
  '621126': ['岷县', 'Min County'],
};

function tell(locale: Locale, sources: AccountSources, area: string, period: string) {
  const account = areaAccount(sources, area, period);
  if (account === null) throw new Error(`nothing of ${area} ${period}`);
  return accountParagraphs(locale, account, (code) => NAMES[code]?.[locale === 'en' ? 1 : 0] ?? code);
}

function wordsOf(paragraphs: readonly AccountParagraph[]): string {
  return paragraphs.map(({ heading, text }) => `${heading} ${text}`).join('\n');
}

const check = (locale: Locale, judge: (words: string, random: RandomAccount) => void): void => {
  fc.assert(
    fc.property(randomAccounts, (random) => {
      judge(wordsOf(tell(locale, random.sources, random.area, random.period)), random);
    }),
    { numRuns: 150 },
  );
};

/** Constants of the method and of the law of the page: levels of intervals, the number to call, units. */
const CONSTANTS = ['99.8%', '95%', '110', 'per 10,000', '180天', '180 days', '90天', '90 days'];

function periodsOf({ sources }: RandomAccount): readonly string[] {
  return [...new Set(sources.frames.flatMap(({ periods }) => periods))];
}

/** Every figure that the frames publish, as it is printed; bands and shares of recording among them. */
function published(locale: Locale, random: RandomAccount): ReadonlySet<string> {
  const figures = new Set<string>();
  const add = (text: string): void => {
    for (const [figure] of text.matchAll(/\d[\d,.]*\d|\d/g)) figures.add(figure);
  };
  for (const frame of random.sources.frames) {
    for (const share of Object.values(frame.provisional))
      if (share !== null) add(formatNumber(locale, share));
    for (const cell of frame.cells) addCell(locale, cell, add);
  }
  return figures;
}

function addCell(locale: Locale, cell: PublishedCell, add: (text: string) => void): void {
  for (const [measure, value] of Object.entries(cell.values)) {
    const kind = measure as keyof PublishedCell['values'];
    if (value.state === 'value') add(formatMeasure(locale, kind, value.value));
    if (value.state === 'zero') add('0');
    if ((value.state === 'value' || value.state === 'zero') && value.interval !== null)
      add(formatInterval(locale, kind, value.interval));
  }
  for (const change of Object.values(cell.changes)) {
    if (change.state !== 'value' && change.state !== 'zero') continue;
    add(formatRatio(locale, change.state === 'value' ? change.value : 0));
    if (change.interval !== null) add(formatInterval(locale, 'change', change.interval));
  }
  if (cell.largestCase !== null) add(`${cell.largestCase.over} ${cell.largestCase.upTo}`);
}

/** A text without names of periods, the date, and the constants. */
function withoutPeriods(locale: Locale, text: string, random: RandomAccount): string {
  const names = [
    ...periodsOf(random).map((period) => formatPeriod(locale, period)),
    formatDate(locale, random.sources.asOf),
    ...periodsOf(random).flatMap((period) =>
      (['clearance', 'returned'] as const).map((measure) =>
        formatDate(locale, followUp(measure, period)?.until ?? ''),
      ),
    ),
    ...CONSTANTS,
  ];
  return names
    .sort((a, b) => b.length - a.length)
    .reduce(
      (rest, name) => rest.replaceAll(new RegExp(`(?<![\\d,.])${name.replaceAll('.', '\\.')}`, 'gi'), ' '),
      text,
    )
    .replaceAll(MONTHS_IN_A_ROW, ' ');
}

/** What is left of months that are written as one: `5—7月`, `May–Jul 2023`. */
const MONTHS_IN_A_ROW = /(?:\d{4}年)?\d{1,2}(—\d{1,2})?月|[A-Z][a-z]{2}–(?:[A-Z][a-z]{2} \d{4})?/g;

function figuresIn(text: string): readonly string[] {
  return [...text.matchAll(/\d[\d,.]*\d|\d/g)].map(([figure]) => figure);
}

describe.each(LOCALES)('an account in %s', (locale) => {
  test('prints nothing that is no word: no NaN, nothing undefined, no empty brackets or list', () => {
    check(locale, (words) => {
      expect(words).not.toMatch(
        /NaN|undefined|null|Infinity|\[object|（）|\(\)|：[。；，]|: [.;,]|，。|, \.|。。|\.\./,
      );
    });
  });

  test('ranks nobody', () => {
    check(locale, (words) => {
      expect(words).not.toMatch(
        /第[一二三四五六七\d]+(?!季度|\d)|(?<!最大一案)最[高低多少好差大小](?!一案)|名次|排名|居首|倒数|worst|best|rank|highest|lowest|(?<!at )\bmost\b|\bfirst\b|\btop\b/i,
      );
    });
  });

  test('every figure stands among the published ones', () => {
    check(locale, (words, random) => {
      const known = published(locale, random);
      const strange = figuresIn(withoutPeriods(locale, words, random)).filter((figure) => !known.has(figure));
      expect(strange).toEqual([]);
    });
  });

  test('every sentence made of synthetic figures says so, and none of others', () => {
    const mark = locale === 'en' ? 'Example: ' : '示例：';
    fc.assert(
      fc.property(randomAccounts, ({ sources, area, period }) => {
        const isSynthetic = sources.frames[0]?.provenance === 'synthetic';
        for (const { topic, text } of tell(locale, sources, area, period)) {
          if (topic === 'action') continue;
          const sentences = text.split(locale === 'en' ? /(?<=\.) (?=[A-Z])/ : /(?<=。)/);
          // The last of what cannot be said holds of every figure and comes from none.
          const made = topic === 'unsaid' ? sentences.slice(0, -1) : sentences;
          expect(made.filter((sentence) => sentence.startsWith(mark) !== isSynthetic)).toEqual([]);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('what to do comes first, before any comparison', () => {
    check(locale, (words) => {
      expect(words.indexOf('110')).toBeGreaterThan(0);
      expect(words.indexOf('110')).toBeLessThan(words.search(/全市|the city|2025/));
    });
  });

  test('a lower figure is never left to read as safe', () => {
    check(locale, (words) => {
      if (/低于全市|below the city/i.test(words)) expect(words).toMatch(/低不等于安全|is not safe/);
    });
  });
});

test('both languages give the same figures in the same order', () => {
  fc.assert(
    fc.property(randomAccounts, (random) => {
      const [zh, en] = LOCALES.map((locale) => {
        const words = wordsOf(tell(locale, random.sources, random.area, random.period));
        return withoutPeriods(locale, words, random);
      }).map((words) =>
        // Chinese counts money in ten thousands, English in millions from a million up.
        [...words.matchAll(/(\d[\d,]*(?:\.\d+)?)(万| m(?= CNY))?/g)].map(([, digits = '', unit]) => ({
          value: Number(digits.replaceAll(',', '')) * (unit === '万' ? 1e4 : unit === undefined ? 1 : 1e6),
          isMoney: unit !== undefined,
        })),
      );
      expect(zh?.length).toBe(en?.length);
      zh?.forEach(({ value, isMoney }, index) => {
        const other = en?.[index];
        if (isMoney || other?.isMoney === true)
          expect(Math.abs(value - (other?.value ?? 0))).toBeLessThanOrEqual(51_000);
        else expect(other?.value).toBe(value);
      });
    }),
    { numRuns: 200 },
  );
});

const SOURCES: AccountSources = {
  frames: madeUpFrames(),
  groups: ['task-rebate', 'investment-romance', 'shopping-service', 'loan-credit', 'impersonation', 'other'],
  districts: MADE_UP_DISTRICTS.map(({ code }) => code),
  region: '621100',
  residentsOf: (area) =>
    MADE_UP_DISTRICTS.find(({ code }) => code === area)?.residents ?? MADE_UP_SITE.region.residents,
  asOf: '2026-09-30',
};

function textOn(
  topic: AccountParagraph['topic'],
  paragraphs: readonly AccountParagraph[],
): string | undefined {
  return paragraphs.find((paragraph) => paragraph.topic === topic)?.text;
}

describe('the five states', () => {
  const withFiled = (filed: PublishedCell['values']['filed']): AccountSources => ({
    ...SOURCES,
    frames: SOURCES.frames
      .filter(({ periodKind }) => periodKind === 'year')
      .map((frame) => ({
        ...frame,
        cells: frame.cells.map((cell) =>
          cell.area === '621102' && cell.period === '2025'
            ? { ...cell, values: filed === undefined ? {} : { filed }, changes: {}, verdicts: {} }
            : cell,
        ),
      })),
  });
  test.each([
    ['value', shown(31), /^示例：2025年，安定区立案31起。$/],
    ['zero', shown(0), /^示例：2025年，安定区立案0起，已报送，没有发生。$/],
    ['suppressed', SUPPRESSED, /^示例：2025年，安定区的立案数不公布，为保护当事人，不能由此说多或者说少。$/],
    ['not_supplied', NOT_SUPPLIED, /^示例：2025年，安定区的立案数还没有全部报来，没有报来不等于零。$/],
    ['not_due', NOT_DUE, /^示例：2025年还没有结束，安定区的立案数未到期。$/],
  ])('%s', (_, filed, words) => {
    expect(textOn('level', tell('zh-CN', withFiled(filed), '621102', '2025'))).toMatch(words);
  });
});

test('a month that was not handed in is named', () => {
  expect(textOn('complete', tell('zh-CN', SOURCES, '621100', '2023'))).toContain('没有报来的有岷县2023年2月');
  expect(textOn('complete', tell('en', SOURCES, '621100', '2023'))).toContain(
    'Not handed in: Min County Feb 2023',
  );
});

test('a comparison that one district stands in the way of names it, and contradicts nothing', () => {
  const sources: AccountSources = {
    ...SOURCES,
    frames: SOURCES.frames.map((frame) => ({
      ...frame,
      cells: frame.cells.map((cell) => (cell.period === '2023' ? { ...cell, verdicts: {} } : cell)),
    })),
  };
  const zh = tell('zh-CN', sources, '621102', '2023');
  const why = '示例：岷县2023年2月未报送，没有全市数，不能与全市相比。';
  expect(textOn('comparison', zh)).toBe(why);
  expect(textOn('complete', zh)).toContain('安定区这一期各月都已报送');
  expect(textOn('comparison', tell('zh-CN', sources, '621100', '2023'))).toBe(why);
  expect(textOn('comparison', tell('en', sources, '621102', '2023'))).toBe(
    'Example: No figure for the city, for want of Min County Feb 2023, and no comparison with it.',
  );
  expect(textOn('complete', tell('en', sources, '621102', '2023'))).toContain(
    'Anding District has supplied every month of the period',
  );
});

test('what is still followed up says until when', () => {
  const later = (period: string): AccountSources => ({
    ...SOURCES,
    frames: SOURCES.frames.map((frame) => ({
      ...frame,
      cells: frame.cells.map((cell) =>
        cell.period === period && cell.values.clearance !== undefined
          ? { ...cell, values: { ...cell.values, clearance: NOT_DUE, returned: NOT_DUE } }
          : cell,
      ),
    })),
  });
  const said = (locale: Locale, period: string): string =>
    textOn('unsaid', tell(locale, later(period), '621102', period)) ?? '';
  expect(said('zh-CN', '2026-06-r12')).toContain(
    '破案率未到期：截至2026年6月的十二个月立案的，要到2026年12月27日满180天，才有破案率',
  );
  expect(said('en', '2026-06-r12')).toContain(
    'Not due yet: clearance, since clearance of incidents filed in 12 months to Jun 2026 is known once 180 days have passed, on 27 Dec 2026',
  );
  expect(said('zh-CN', '2026')).toMatch(/返还金额未到期：2026年还没有结束/);
});

test('January and February are compared together, and not with the month before', () => {
  const words = textOn('trend', tell('zh-CN', SOURCES, '621102', '2026-01'));
  expect(words).toContain('一月、二月合在一起比');
  const clean = {
    ...SOURCES,
    frames: SOURCES.frames.map((frame) => ({
      ...frame,
      cells: frame.cells.map((cell) => ({ ...cell, changes: {} })),
    })),
  };
  expect(textOn('trend', tell('zh-CN', clean, '621102', '2026-03'))).toContain('环比不算，春节');
});

test('types that rose are told where chance alone does not explain it', () => {
  const raise = (now: number, before: number): AccountSources => ({
    ...SOURCES,
    frames: SOURCES.frames.map((frame) => ({
      ...frame,
      cells: frame.cells.map((cell) =>
        cell.area === '621102' && cell.type === 'loan-credit' && ['2024', '2025'].includes(cell.period)
          ? { ...cell, values: { filed: shown(cell.period === '2025' ? now : before) } }
          : { ...cell, ...(cell.type === 'all' ? {} : { values: { filed: SUPPRESSED } }) },
      ),
    })),
  });
  const clear = tell('zh-CN', raise(60, 20), '621102', '2025');
  expect(textOn('notable', clear)).toContain('比上年明显增多的类型：贷款、征信类立案60起（上年20起）');
  expect(textOn('notable', tell('en', raise(60, 20), '621102', '2025'))).toContain(
    'clearly more than the year before: Loans and credit with 60 filed (20 the year before)',
  );
  // 40 against 25 leaves out 1 at 95 % only just, and not at 99.8 %.
  expect(textOn('notable', tell('zh-CN', raise(40, 25), '621102', '2025'))).not.toContain('明显增多');
});

test('nothing is told of what is not published', () => {
  expect(areaAccount(SOURCES, '621102', '2019')).toBeNull();
  expect(areaAccount(SOURCES, '999999', '2025')).toBeNull();
});
