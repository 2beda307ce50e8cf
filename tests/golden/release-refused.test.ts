import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { copyRegion, FRAMES_ONLY_DATA, type RegionCopy } from './region-copy.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const RELEASE_MS = 120_000;

interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

let copy: RegionCopy;

beforeEach(() => {
  copy = copyRegion(FRAMES_ONLY_DATA);
  // Its content refers to types of another region.
  rmSync(join(copy.content, 'articles/xian-heshi.md'));
  mkdirSync(join(copy.root, 'site'));
  writeFileSync(join(copy.root, 'site/index.html'), '<!doctype html><title>昨天的网站</title>');
});

afterEach(() => {
  copy.remove();
});

function run(command: 'build' | 'data-release', ...more: readonly string[]): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`src/pipeline/cli/${command}.ts`, ...more], {
    cwd: ROOT,
    encoding: 'utf8',
    env: {
      ...process.env,
      ATLAS_DATA: copy.data,
      ATLAS_CONTENT: copy.content,
      ATLAS_OUT: join(copy.root, 'site'),
      BUILD_DATE: '2026-07-15',
      NODE_ENV: 'production',
    },
  });
  return { code: status, out: stdout, error: stderr };
}

function digests(): readonly string[] {
  return readdirSync(copy.root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return `${path} ${createHash('sha256').update(readFileSync(path)).digest('hex')}`;
    })
    .sort();
}

function change(file: string, from: string, to: string): void {
  const path = join(copy.data, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

describe('a past release', () => {
  test('is written once, found the same again, and never changed', () => {
    const first = run('data-release');
    expect(first).toMatchObject({ code: 0, error: '' });
    expect(first.out).toMatch(/^写下了 releases\/2026\.2：数据截至 2026-06-30，/);
    const written = digests();
    expect(run('data-release').out).toBe('releases/2026.2 已经有了，内容相同，没有改动。\n');
    change('frames/incidents/2026.csv', '2026-01,990101,all,34,', '2026-01,990101,all,36,');
    const again = run('data-release');
    expect(again.code).toBe(1);
    expect(again.error).toContain('releases/2026.2 已经有了，内容不同。');
    change('frames/incidents/2026.csv', '2026-01,990101,all,36,', '2026-01,990101,all,34,');
    expect(digests()).toEqual(written);
  }, RELEASE_MS);

  test('that hid what the rules of now would print is a reason to refuse, cell by cell', () => {
    expect(run('data-release').code).toBe(0);
    change('dataset.json', '"version": "2026.2"', '"version": "2026.3"');
    change('disclosure.json', '"min_count": 5', '"min_count": 2');
    const before = digests();
    const { code, error } = run('build');
    expect(code).toBe(1);
    const remedy = '2026.2 版按当时的规则没有公布，数没有变，现在的规则会把它印出来。把 disclosure.json 的规则改回去';
    expect(error.trimEnd().split('\n')).toEqual([
      '有的数遮不住，不能公布：',
      `  立案数 示范北县 2025-02（incidents-month-district）：${remedy}`,
      `  劝阻成功数 示范北县 2025-q1（incidents-quarter-district）：${remedy}`,
      '没有生成网站，原来的网站没有变动。',
    ]);
    expect(digests()).toEqual(before);
  }, RELEASE_MS);

  test('whose figures contradict each other is a reason to refuse', () => {
    expect(run('data-release').code).toBe(0);
    const folder = join(copy.data, 'releases/2026.2');
    const path = join(folder, 'figures.csv');
    const forged = readFileSync(path, 'utf8').replace(
      /^(incidents-year-district,2025,990102,all,filed),\d+/m,
      '$1,1',
    );
    writeFileSync(path, forged);
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
      files: Record<string, string>;
    };
    manifest.files['figures.csv'] = createHash('sha256').update(forged).digest('hex');
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
    const { code, error } = run('build');
    expect(code).toBe(1);
    expect(error).toContain('releases/2026.2：这一版公布的数彼此对不上');
  }, RELEASE_MS);

  test('is worked out afterwards of examples alone', () => {
    const { code, error } = run('data-release', '--as-of', '2026-03-31');
    expect(code).toBe(1);
    expect(error).toContain('用法：npm run data:release');
    change('dataset.json', '"version": "2026.2"', '"version": "2026.3"');
    expect(run('data-release', '--as-of', '2026-03-31', '--version', '2026.1').code).toBe(0);
    const text = readFileSync(join(copy.data, 'dataset.json'), 'utf8');
    writeFileSync(join(copy.data, 'dataset.json'), text.replaceAll('"synthetic"', '"official"'));
    const refused = run('data-release', '--as-of', '2026-03-31', '--version', '2026.0');
    expect(refused.code).toBe(1);
    expect(refused.error).toContain('只有示例数据才能倒推从前的一版');
  }, RELEASE_MS);
});
