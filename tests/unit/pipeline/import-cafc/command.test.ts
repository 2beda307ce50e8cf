import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { report, reportsText, writeExtract } from './made-extract.ts';

const ROOT = resolve(import.meta.dirname, '../../../..');

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'import-'));
});

afterEach(() => rmSync(root, { recursive: true }));

function run(...folders: readonly string[]): {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
} {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/pipeline/cli/data-import-cafc.ts', ...folders],
    { cwd: ROOT, encoding: 'utf8' },
  );
  return { code: status, out: stdout, error: stderr };
}

test('the command tells what it wrote and what would not fit', () => {
  writeExtract(join(root, 'raw'), reportsText([report({ method: 'Email' })]));
  const { code, out, error } = run(join(root, 'raw'), join(root, 'region'));
  expect({ code, error }).toEqual({ code: 0, error: '' });
  expect(out).toContain('1 条举报，写入');
  expect(out).toContain('Solicitation Method “Email”：1 条，channel 记作 unknown。');
});

test('the command refuses bad input on stderr with code 1 and writes nothing', () => {
  writeExtract(join(root, 'raw'), reportsText([report({ date: '04/05/2023', loss: 'lots' })]));
  const { code, error } = run(join(root, 'raw'), join(root, 'region'));
  expect(code).toBe(1);
  expect(error).toMatch(/^发现 2 处问题，什么也没有写，原来的文件夹没有变动：\n/);
  expect(existsSync(join(root, 'region'))).toBe(false);
});

test('the command wants two folders', () => {
  const { code, error } = run(join(root, 'raw'));
  expect(code).toBe(1);
  expect(error).toContain('npm run data:import-cafc -- ');
});
