import { spawnSync } from 'node:child_process';
import { appendFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { DIFF_USAGE } from '../../src/pipeline/diff/diff-arguments.ts';
import { copyMinimal, FRAMES_ONLY_DATA, MINIMAL_DATA, type RegionCopy } from './region-copy.ts';

const ROOT = resolve(import.meta.dirname, '../..');

interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

let copy: RegionCopy;

beforeEach(() => {
  copy = copyMinimal();
});

afterEach(() => {
  copy.remove();
});

function run(...words: readonly string[]): Outcome {
  const command = ['src/pipeline/cli/data-diff.ts', ...words];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: ROOT, encoding: 'utf8' });
  return { code: status, out: stdout, error: stderr };
}

const OUTREACH = 'P-03,2026-04-02,990801,990801-02,fake-task,everyone,schools,,20\n';

describe('data-diff', () => {
  test('of two sound folders prints bullets and exits 0', () => {
    appendFileSync(join(copy.data, 'outreach/2026.csv'), OUTREACH);
    expect(run(MINIMAL_DATA, copy.data)).toEqual({
      code: 0,
      out: '- 示例：补录2026年4月的宣传活动：虚构甲区，有变动（数值不公布）。\n',
      error: '',
    });
  });

  test('inside the office says first that the text may not leave it', () => {
    appendFileSync(join(copy.data, 'outreach/2026.csv'), OUTREACH);
    const { code, out } = run(MINIMAL_DATA, copy.data, '--internal');
    expect(code).toBe(0);
    expect(out.split('\n')).toEqual([
      '【内部文本】含未作保护的数字，不得带出办公室，不得贴进CHANGELOG.md。',
      '- 示例：补录2026年4月的宣传活动：虚构甲区，新增1行。',
      '',
    ]);
  });

  test('of a folder and itself says that nothing changed, in either language', () => {
    expect(run(copy.data, copy.data).out).toBe('- 两个数据文件夹没有差别。\n');
    expect(run(copy.data, copy.data, '--lang', 'en').out).toBe('- The two data folders do not differ.\n');
  });

  test('of a broken folder reports its problems, says which it is and exits 1', () => {
    rmSync(join(copy.data, 'disclosure.json'));
    const { code, out, error } = run(MINIMAL_DATA, copy.data);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(error).toContain(`新的数据文件夹 ${copy.data}：`);
    expect(error).toContain('disclosure.json：缺少这个文件');
  });

  test('of two broken folders reports both at once', () => {
    const { code, error } = run(join(copy.root, 'none'), join(copy.root, 'nothing'));
    expect(code).toBe(1);
    expect(error.match(/数据文件夹不存在/g)).toHaveLength(2);
  });

  test('of two regions refuses', () => {
    const { code, out, error } = run(MINIMAL_DATA, FRAMES_ONLY_DATA);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(error).toBe('两个文件夹不是同一个地区：旧的是虚构市，新的是示范市。\n');
  });

  test.each([[[]], [['data']], [['data', 'data', 'data']], [['data', 'data', '--lang', 'fr']], [['a', 'b', '-x']]])(
    'of %j prints its usage and exits 1',
    (words: readonly string[]) => {
      expect(run(...words)).toEqual({ code: 1, out: '', error: `${DIFF_USAGE}\n` });
    },
  );
});
