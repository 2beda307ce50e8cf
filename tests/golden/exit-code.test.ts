import { spawnSync } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { openData } from '../../src/pipeline/open-data.ts';
import { NO_EARLIER } from '../../src/pipeline/protect/earlier-summary.ts';
import { copyMinimal, MINIMAL_PUBLIC, type RegionCopy } from './region-copy.ts';

/** From the start of the process to the page that throws. */
const BUILD_MS = 120_000;
const ROOT = resolve(import.meta.dirname, '../..');

interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

let copy: RegionCopy;

beforeEach(() => {
  copy = copyMinimal();
  const site = join(copy.root, 'site');
  mkdirSync(join(site, 'data'), { recursive: true });
  writeFileSync(join(site, 'index.html'), '<!doctype html><title>昨天的网站</title>');
  writeFileSync(join(site, 'data/frame.csv'), Buffer.from([0xef, 0xbb, 0xbf, 0x00, 0xff]));
});

afterEach(() => {
  copy.remove();
});

function run(
  command: 'build' | 'data-check',
  content = copy.content,
  data = copy.data,
  more: Readonly<Record<string, string>> = {},
): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`src/pipeline/cli/${command}.ts`], {
    cwd: ROOT,
    encoding: 'utf8',
    env: {
      ...process.env,
      ATLAS_DATA: data,
      ATLAS_CONTENT: content,
      ATLAS_PUBLIC: MINIMAL_PUBLIC,
      ATLAS_OUT: join(copy.root, 'site'),
      BUILD_DATE: '2026-07-15',
      NODE_ENV: 'production',
      ...more,
    },
  });
  return { code: status, out: stdout, error: stderr };
}

/** Every file below the temporary folder, the earlier site among them, with a digest of its bytes. */
function digests(): readonly string[] {
  return readdirSync(copy.root, { recursive: true, withFileTypes: true })
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return entry.isFile()
        ? `${path} ${createHash('sha256').update(readFileSync(path)).digest('hex')}`
        : path;
    })
    .sort();
}

function breakTables(): void {
  writeFileSync(join(copy.data, 'warnings/2026.csv'), 'adcode,month\n990801,2026-13\n');
  rmSync(join(copy.data, 'disclosure.json'));
}

const REPORT = [
  '发现 5 处问题，没有生成网站，原来的网站没有变动：',
  'disclosure.json：缺少这个文件。→ 从旧的数据文件夹复制一份再改。',
  'warnings/2026.csv:1 列 contacted_in_time：缺少这一列。→ 在表头补上这一列；可选的列也要有表头，格子可以空着。',
  'warnings/2026.csv:1 列 people_alerted：缺少这一列。→ 在表头补上这一列；可选的列也要有表头，格子可以空着。',
  'warnings/2026.csv:1 列 victims_30d：缺少这一列。→ 在表头补上这一列；可选的列也要有表头，格子可以空着。',
  'warnings/2026.csv:2 列 month 值“2026-13”：月份写成 2026-09，月在 01 到 12 之间。→ 改成 2026-09 这样的写法；Excel 里把单元格格式设为“文本”再填。',
];

describe('data-check', () => {
  test('of a sound folder tells what is in it and exits 0', () => {
    const { code, out, error } = run('data-check');
    expect({ code, error }).toEqual({ code: 0, error: '' });
    expect(out).toContain('虚构市反诈地图集');
    expect(out.trimEnd().endsWith('没有发现问题。')).toBe(true);
  });

  test('of a broken folder reports every problem on stderr and exits 1', () => {
    breakTables();
    const { code, error } = run('data-check');
    expect(code).toBe(1);
    expect(error.trimEnd().split('\n')).toEqual(REPORT);
  });

  test('of folders that are not there says so and exits 1', () => {
    const { code, error } = run('data-check', join(copy.root, 'no-content'), join(copy.root, 'no-data'));
    expect(code).toBe(1);
    expect(error).toContain('数据文件夹不存在');
    expect(error).toContain('内容文件夹不存在');
  });
});

describe('a build that fails', () => {
  test('of a broken folder reports on stderr, exits 1 and leaves the earlier site as it was', () => {
    breakTables();
    const before = digests();
    const { code, error } = run('build');
    expect(code).toBe(1);
    expect(error.trimEnd().split('\n')).toEqual(REPORT);
    expect(digests()).toEqual(before);
  });

  test('of broken content too', () => {
    writeFileSync(join(copy.content, 'articles/xian-heshi.md'), '没有说明部分\n');
    const before = digests();
    const { code, error } = run('build');
    expect(code).toBe(1);
    expect(error).toContain('articles/xian-heshi.md:1');
    expect(digests()).toEqual(before);
  });

  test('because a figure cannot be protected names it, exits 1 and leaves the earlier site as it was', () => {
    const cell = '990801 2026-05 all';
    // No other test has this folder: what is kept of it is found by this build alone.
    writeFileSync(join(copy.data, 'NOTE.md'), randomUUID());
    const { tell, keep } = openData({ dataFolder: copy.data, edition: 'public' });
    keep.put('told', {
      ...tell(),
      protection: [
        {
          quantity: 'filed',
          cells: 9,
          primary: 1,
          complementary: 0,
          leftOut: [],
          breaches: [{ cell, attackers: ['reader'], hiddenIn: null }],
          earlier: NO_EARLIER,
        },
      ],
    });
    const before = digests();
    const { code, error } = run('build');
    expect(code).toBe(1);
    expect(error.trimEnd().split('\n')).toEqual([
      '有的数遮不住，不能公布：',
      expect.stringMatching(/^ {2}立案数 \S+ 2026-05：读者能推算出来$/),
      '没有生成网站，原来的网站没有变动。',
    ]);
    expect(digests()).toEqual(before);
  });

  test('for an edition that does not exist says so', () => {
    const { code, error } = run('build', copy.content, copy.data, { ATLAS_EDITION: 'intern' });
    expect(code).toBe(1);
    expect(error.trimEnd()).toBe('ATLAS_EDITION 只能是 public 或 internal，这里是“intern”。');
  });

  test('for the internal edition of real figures in a hosted pipeline says why, and builds nothing', () => {
    const dataset = join(copy.data, 'dataset.json');
    writeFileSync(dataset, readFileSync(dataset, 'utf8').replaceAll('"synthetic"', '"official"'));
    const before = digests();
    const { code, error } = run('build', copy.content, copy.data, { ATLAS_EDITION: 'internal', CI: 'true' });
    expect(code).toBe(1);
    expect(error).toContain('内部版只在本单位自己的电脑上生成');
    expect(digests()).toEqual(before);
  });

  test(
    'when a page throws half-way leaves the earlier site as it was, and nothing else',
    { timeout: BUILD_MS },
    () => {
      rmSync(join(copy.content, 'pages/help.en.md'));
      const before = digests();
      const { code, out, error } = run('build');
      expect(code).toBe(1);
      // Pages were being written when the English help page found its text missing.
      expect(out).toMatch(/index\.html/);
      expect(`${out}${error}`).toContain('help.en.md');
      expect(error).toContain('生成网站时出错，原来的网站没有变动。');
      expect(digests()).toEqual(before);
    },
  );
});
