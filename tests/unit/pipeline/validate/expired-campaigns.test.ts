import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { formatProblem } from '../../../../src/pipeline/problem.ts';
import { expiredCampaigns } from '../../../../src/pipeline/validate/expired-campaigns.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'atlas-campaigns-'));
  cpSync('tests/fixtures/content-minimal', root, { recursive: true });
  mkdirSync(join(root, 'campaigns'));
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

interface Made {
  readonly starts: string;
  readonly ends: string;
  readonly reached?: string;
  readonly closing?: string;
  readonly articles?: string;
  readonly reviewBy?: string;
  readonly body?: string;
}

/** The last day stands in line 7, the review in line 17, the articles in line 15. */
function campaign(slug: string, made: Made): void {
  const text = `---
title: 虚构的活动
title_en: Made up
summary: 虚构。
summary_en: Made up.
starts: ${made.starts}
ends: ${made.ends}
districts: ['990101']
types: []
audiences: [everyone]
organisers: [a]
channels: [talk]
settings: [village]
planned_reach: null
articles: [${made.articles ?? ''}]
published: 2025-12-01
review_by: ${made.reviewBy ?? '2099-01-01'}
sources: []
ai_drafted: false
reviews: []
reached: ${made.reached ?? 'null'}
poster: [先停手，不转钱, 先问一问家里人, 到派出所当面问]
${made.closing === undefined ? '' : `closing: ${made.closing}\n`}---

${made.body ?? '正文。'}
`;
  writeFileSync(join(root, `campaigns/${slug}.md`), text);
}

const DAY = '2026-07-01';
const ENDED = { starts: '2026-03-01', ends: '2026-04-30' };

function found(day = DAY, counted: ReadonlySet<string> | null = new Set()) {
  const { refused, due } = expiredCampaigns(root, day, counted);
  const told = (problems: typeof due): readonly string[] =>
    problems.map(({ file, line, column }) => `${file}:${String(line)} ${column ?? '-'}`);
  return { refused: told(refused), due: told(due) };
}

describe('a campaign that is over', () => {
  test('without a word of what came of it is told from the next day, and refused after thirty', () => {
    campaign('a', ENDED);
    expect(found('2026-04-30')).toEqual({ refused: [], due: [] });
    expect(found('2026-05-01')).toEqual({ refused: [], due: ['campaigns/a.md:7 ends'] });
    expect(found('2026-05-30')).toEqual({ refused: [], due: ['campaigns/a.md:7 ends'] });
    expect(found('2026-05-31')).toEqual({ refused: ['campaigns/a.md:7 ends'], due: [] });
  });

  test('is told with file, line, value, rule and remedy, and how long there is', () => {
    campaign('a', ENDED);
    const [refused] = expiredCampaigns(root, DAY, new Set()).refused;
    expect(refused === undefined ? '' : formatProblem(refused)).toBe(
      'campaigns/a.md:7 项 ends 值“2026-04-30”：活动结束62天了，还没有写做成了什么。→ reached 填主办方统计的人数；没有统计过，就加一项 closing，用一句话照实说怎么收的尾，不要估一个数。',
    );
    const [due] = expiredCampaigns(root, '2026-05-10', new Set()).due;
    expect(due?.remedy).toMatch(/；还有20天，过了正式发布就不收$/);
  });

  test.each<[string, Partial<Made>, ReadonlySet<string> | null]>([
    ['with a count of its organisers', { reached: '0' }, new Set()],
    ['with a sentence of how it ended', { closing: '下雨没有办成。' }, new Set()],
    ['with events in the tables', {}, new Set(['a'])],
    ['while the tables cannot be read', {}, null],
  ])('%s is in order', (_, made, counted) => {
    campaign('a', { ...ENDED, ...made });
    expect(found(DAY, counted)).toEqual({ refused: [], due: [] });
  });

  test('need not be reviewed again, nor its materials', () => {
    campaign('a', { ...ENDED, reached: '1', reviewBy: '2026-05-01', articles: 'xian-heshi' });
    expect(found('2027-06-01')).toEqual({ refused: [], due: [] });
  });
});

test('one that runs is refused past its own review and that of its materials', () => {
  campaign('a', {
    starts: '2026-05-01',
    ends: '2027-12-31',
    reviewBy: '2027-01-10',
    articles: 'xian-heshi',
  });
  expect(found('2027-01-01')).toEqual({ refused: [], due: [] });
  expect(found('2027-01-20')).toEqual({
    refused: [],
    due: ['campaigns/a.md:17 review_by', 'campaigns/a.md:15 articles.第1项'],
  });
  expect(found('2027-02-05')).toEqual({
    refused: ['campaigns/a.md:15 articles.第1项'],
    due: ['campaigns/a.md:17 review_by'],
  });
});

test('a text that still invites to one that is over is told; one that looks back is not', () => {
  campaign('a', { ...ENDED, reached: '1' });
  campaign('b', {
    starts: '2026-06-01',
    ends: '2026-12-31',
    body: [
      '欢迎参加[活动](/campaigns/a/)。',
      '去年办过[活动](/campaigns/a/)。',
      '[加到日历](/campaigns/a.ics)',
      '正在办[这一次](/campaigns/b/)，[加到日历](/campaigns/b.ics)。',
    ].join('\n'),
  });
  expect(found()).toEqual({ refused: ['campaigns/b.md:25 -', 'campaigns/b.md:27 -'], due: [] });
});

test('several at once are told at once', () => {
  campaign('a', ENDED);
  campaign('b', { starts: '2025-01-01', ends: '2025-02-01' });
  campaign('c', { starts: '2025-01-01', ends: '2027-02-01', reviewBy: '2026-01-01' });
  campaign('d', { starts: '2026-06-01', ends: '2026-06-20' });
  expect(found()).toEqual({
    refused: ['campaigns/a.md:7 ends', 'campaigns/b.md:7 ends', 'campaigns/c.md:17 review_by'],
    due: ['campaigns/d.md:7 ends'],
  });
});

test('content without campaigns has none that expire', () => {
  rmSync(join(root, 'campaigns'), { recursive: true });
  expect(found()).toEqual({ refused: [], due: [] });
});
