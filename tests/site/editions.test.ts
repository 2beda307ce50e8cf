import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { periodBefore, yearBefore } from '../../src/domain/period.ts';
import { brokenLinks } from './broken-links.ts';
import { build } from './build-site.ts';
import { readClock } from './built-clock.ts';
import { inPrint, inTenThousands, largestLossIn, readBulletins, type Bulletin } from './built-bulletins.ts';
import { frameRows, keyOf, type FrameRow } from './frame-rows.ts';
import { englishNames } from './english-names.ts';
import { holders } from './holders.ts';
import { mistakes } from './html-mistakes.ts';
import { plainBytes } from './plain-bytes.ts';
import { fabricatedSite, readBuiltSite, readSite, type BuiltSite } from './site-pages.ts';
import { toldAnyway, type Secret } from './told-anyway.ts';

const BUILD_MS = 180_000;
const BASE = '/internal/';
const CLOCKS = ['/collaboration/handoffs/', '/en/collaboration/handoffs/'];
const workshop = mkdtempSync(join(tmpdir(), 'atlas-editions-'));

let open: BuiltSite;
let internal: BuiltSite;
let openRows: readonly FrameRow[];
let internalRows: readonly FrameRow[];

beforeAll(async () => {
  open = await readBuiltSite();
  const folder = join(workshop, 'site');
  build({ ATLAS_EDITION: 'internal', ATLAS_OUT: folder, SITE_BASE: BASE });
  internal = await readSite(folder, BASE);
  [openRows, internalRows] = [frameRows(open), frameRows(internal)];
}, BUILD_MS);

afterAll(() => rmSync(workshop, { recursive: true }));

const framesOf = (rows: readonly FrameRow[]): ReadonlySet<string> => new Set(rows.map(({ frame }) => frame));

describe('a browser of the office', () => {
  it('keeps nothing in a browser: no worker, and no page that asks for one', () => {
    expect(open.files.has('sw.js')).toBe(true);
    expect(internal.files.has('sw.js')).toBe(false);
    expect(holders(internal, ['data-worker', 'data-update', '/offline/'])).toEqual([]);
    expect(internal.pages.filter(({ path }) => path.includes('offline'))).toEqual([]);
  });
});

describe('the public edition', () => {
  it('holds no frame, path or file name of the internal one in any byte', () => {
    const only = [...framesOf(internalRows)].filter((frame) => !framesOf(openRows).has(frame));
    expect(only).toContain('incidents-month-district-type');
    const words = [...only, BASE, 'dist-internal', 'ATLAS_EDITION', 'bulletins/', '.docx'];
    expect(holders(open, words)).toEqual([]);
  });

  it('holds neither the hand-off clock nor anything that it tells, in any byte', () => {
    const told = CLOCKS.flatMap((path) => readClock(internal, path).own);
    expect(told.length).toBeGreaterThan(100);
    expect(open.pages.filter(({ path }) => CLOCKS.includes(path))).toEqual([]);
    expect(holders(open, ['collaboration/handoffs', ...new Set(told)])).toEqual([]);
  });

  it('speaks of the internal one in the methodology alone', () => {
    const words = ['内部版', 'Internal edition', 'internal edition'];
    expect(holders(open, words, (file) => /(^|\/)methodology\//.test(file))).toEqual([]);
  });

  it('tells the true figure of no cell that it hides', () => {
    const hidden = openRows.filter(({ state }) => state === 'suppressed');
    const truth = new Map(internalRows.map((row) => [keyOf(row), row]));
    const english = englishNames(internal);
    const secrets = hidden.map((row): Secret => {
      const found = truth.get(keyOf(row));
      return { row, truth: Number(found?.value ?? NaN), alsoCalled: english.get(row.area) ?? [] };
    });
    expect(secrets.length).toBeGreaterThan(0);
    const withFigure = secrets.filter((secret) => !Number.isNaN(secret.truth));
    expect(withFigure.length).toBeGreaterThan(100);
    // A share of no case is no figure in either edition.
    const without = secrets.filter((secret) => Number.isNaN(secret.truth));
    expect(without.filter(({ row }) => row.measure !== 'clearance')).toEqual([]);
    expect(toldAnyway(open, withFigure)).toEqual([]);
  });

  it('holds no sum of money as exact as the internal one', () => {
    const exact = new Set(
      internalRows
        .filter(
          ({ measure, value }) => ['loss', 'stopped', 'returned'].includes(measure) && Number(value) > 1e6,
        )
        .filter(({ value }) => Number(value) % 1000 !== 0)
        .map(({ value }) => value),
    );
    expect(exact.size).toBeGreaterThan(100);
    const found = [...open.files]
      .filter(([file]) => /\.(html|json|csv|xml|svg|txt)$/.test(file))
      .flatMap(([file, bytes]) =>
        [...bytes.toString('utf8').matchAll(/\d[\d,]*(?:\.\d+)?/g)]
          .filter(([number]) => exact.has(number.replaceAll(',', '')))
          .map(([number]) => `${file}: ${number}`),
      );
    expect(found).toEqual([]);
  });
});

describe('the internal edition', () => {
  it('holds every public frame and goes down to month, district and type', () => {
    const frames = framesOf(internalRows);
    for (const frame of framesOf(openRows)) expect(frames).toContain(frame);
    expect(frames).toContain('incidents-month-district-type');
    expect(frames).toContain('incidents-quarter-district-group');
  });

  it('hides nothing, and keeps what is missing apart from nought', () => {
    const states = new Set(internalRows.map(({ state }) => state));
    expect(states).not.toContain('suppressed');
    for (const state of ['value', 'zero', 'not_due']) expect(states).toContain(state);
  });

  it('agrees with every figure that the public one shows without rounding', () => {
    const truth = new Map(internalRows.map((row) => [keyOf(row), row]));
    const counts = openRows.filter(({ measure }) =>
      ['filed', 'prevented', 'rate', 'clearance'].includes(measure),
    );
    const shown = counts.filter(({ value }) => value !== 'NA');
    expect(shown.length).toBeGreaterThan(100);
    expect(shown.filter((row) => truth.get(keyOf(row))?.value !== row.value)).toEqual([]);
  });

  it('says on every page what it is and when it was built, and keeps search engines out', () => {
    expect(internal.pages.length).toBeGreaterThan(50);
    const unmarked = internal.pages.filter(({ html, document }) => {
      const strip = document.querySelector('.strip-marked')?.textContent ?? '';
      return (
        !/内部版|Internal edition/.test(strip) || !/\d{4}/.test(strip) || !html.includes('content="noindex"')
      );
    });
    expect(unmarked.map(({ path }) => path)).toEqual([]);
    expect(internal.files.get('robots.txt')?.toString()).toBe('User-agent: *\nDisallow: /\n');
  });

  it('has no feed and no site map, and marks every file to be saved', () => {
    const names = [...internal.files.keys()];
    expect(names.filter((name) => name.endsWith('.xml'))).toEqual([]);
    expect(names.filter((name) => name.endsWith('.csv') && !name.includes('内部版'))).toEqual([]);
    const saved = internal.pages.flatMap(({ html }) =>
      [...html.matchAll(/download="([^"]*)"/g)].map(([, name]) => name),
    );
    expect(saved.length).toBeGreaterThan(0);
    expect(saved.filter((name) => !name?.includes('内部版'))).toEqual([]);
  });
});

describe('the pages of the internal edition', () => {
  it('are valid HTML', async () => {
    const found = await Promise.all(internal.pages.map(({ file, html }) => mistakes(file, html)));
    expect(found.flat()).toEqual([]);
  });

  it('have no link that leads nowhere', () => {
    expect(brokenLinks(internal)).toEqual([]);
  });
});

describe('the hand-off clock of the internal edition', () => {
  it('names the planted slow link, and says the same numbers in both languages', () => {
    const [zh, en] = CLOCKS.map((path) => readClock(internal, path));
    expect(zh?.slow.join()).toContain('查询账户，公安机关→非银行支付机构：');
    const numbers = (texts: readonly string[] = []): readonly string[] =>
      texts.map((text) =>
        [...text.matchAll(/\d[\d,]*(?:\.\d+)?/g)]
          .map(([number]) => number)
          .sort()
          .join(' '),
      );
    expect(numbers(zh?.cells).length).toBeGreaterThan(100);
    expect(numbers(en?.cells)).toEqual(numbers(zh?.cells));
    expect(numbers(en?.slow)).toEqual(numbers(zh?.slow));
  });
});

describe('the bulletins of the internal edition', () => {
  let bulletins: readonly Bulletin[];
  beforeAll(() => {
    bulletins = readBulletins(internal);
  });

  it('are of the latest twelve months, marked in the name of the file', () => {
    expect(bulletins).toHaveLength(12);
    for (const { file } of bulletins) expect(file).toMatch(/^bulletins\/示例-通报-\d{4}-\d\d-内部版\.docx$/);
  });

  it('say the same in the Word file and on the page', () => {
    for (const { inWord, onPage, file } of bulletins) {
      expect(onPage.length, file).toBeGreaterThan(100);
      expect(inWord, file).toEqual(onPage);
    }
  });

  it('print the figures of the region that the frames give', () => {
    const truth = new Map(
      internalRows
        .filter(({ frame, area }) => frame === 'incidents-month-district' && area === '621100')
        .map((row) => [`${row.period} ${row.measure}`, row]),
    );
    for (const { month, table } of bulletins) {
      const periods = [month, yearBefore(month), periodBefore(month)];
      for (const [label, measure] of [
        ['立案数（起）', 'filed'],
        ['损失金额（元）', 'loss'],
        ['劝阻成功数（起）', 'prevented'],
      ] as const) {
        const printed = table('全市主要数字').find(([name]) => name === label) ?? expect.fail(label);
        const rows = periods.map((period) => truth.get(`${period} ${measure}`));
        expect(printed.slice(1), `${month} ${measure}`).toEqual(rows.map(inPrint));
      }
    }
  });

  it.each([
    ['立案率', 'rate', 0],
    ['损失', 'loss', 3],
  ] as const)('compare the %s that the frames give', (ofWhat, measure, from) => {
    const figures = new Map(
      internalRows
        .filter(
          (row) =>
            row.frame === 'incidents-month-district' && row.area === '621100' && row.measure === measure,
        )
        .map((row) => [row.period, Number(row.value)]),
    );
    let compared = 0;
    for (const { month, table } of bulletins) {
      const [yearly, monthly] = table('同比、环比').slice(from);
      const expected = (period: string): number => (figures.get(month) ?? NaN) / (figures.get(period) ?? NaN);
      const printed = (row: readonly string[] | undefined): number =>
        Number(/^\d+\.\d\d/.exec(row?.[1] ?? '')?.[0]);
      if (yearly?.[0] === `${ofWhat}同比`)
        expect(printed(yearly), month).toBeCloseTo(expected(yearBefore(month)), 1.7);
      if (/^\d/.test(monthly?.[1] ?? '')) {
        expect(monthly?.[0]).toBe(`${ofWhat}环比`);
        expect(printed(monthly), month).toBeCloseTo(expected(periodBefore(month)), 1.7);
        compared += 1;
      }
    }
    // Nine of twelve months compare with the month before.
    expect(compared).toBe(9);
  });

  it('take the largest case from the rows of the incidents', () => {
    for (const { month, table } of bulletins) {
      const largest = largestLossIn(month);
      const [now] = table('去掉最大一案前后');
      expect(now?.[2], month).toBe(inTenThousands(largest));
    }
  });
});

describe('a leak would be found', () => {
  const row: FrameRow = {
    frame: 'incidents-quarter-district',
    period: '2025-q2',
    area: '621125',
    name: '漳县',
    type: 'all',
    measure: 'prevented',
    value: 'NA',
    state: 'suppressed',
  };
  const secret: Secret = { row, truth: 3, alsoCalled: ['Zhangxian'] };
  const table = (value: string): string =>
    `<h1>漳县</h1><table><caption>季度</caption><tr><th>时间</th><th>劝阻（起）</th></tr><tr><th>2025年第2季度</th><td>${value}</td></tr></table>`;

  it.each([
    ['in a table', { 'index.html': table('3') }],
    ['in a sentence', { 'index.html': '<p>2025年第2季度，漳县劝阻成功数3起。</p>' }],
    ['in English', { 'index.html': '<p>Zhangxian, Q2 2025: prevented attempts 3.</p>' }],
    ['in an attribute', { 'index.html': '<g data-note="621125 2025-q2 prevented=3"></g>' }],
    ['in a feed', { 'a.json': '{"period":"2025-q2","areas":{"621125":{"prevented":3}}}' }],
    [
      'in a CSV',
      {
        'data/incidents-quarter-district.csv':
          'period,area,type,measure,value\n2025-q2,621125,all,prevented,3\n',
      },
    ],
  ])('%s', async (_, files) => {
    expect(toldAnyway(await fabricatedSite(files), [secret])).toHaveLength(1);
  });

  it.each([
    ['the figure of another period', { 'index.html': '<p>2025年第3季度，漳县劝阻成功数3起。</p>' }],
    ['another figure', { 'index.html': table('13') }],
    ['no figure', { 'index.html': table('不公布') }],
  ])('and %s is none', async (_, files) => {
    expect(toldAnyway(await fabricatedSite(files), [secret])).toEqual([]);
  });

  it.each([
    ['gzip', 'a.gz', gzipSync('内部版')],
    ['Brotli', 'a.br', brotliCompressSync('内部版')],
  ])('inside %s', (_, file, bytes) => {
    expect(plainBytes(file, bytes).some((plain) => plain.includes('内部版'))).toBe(true);
  });
});
