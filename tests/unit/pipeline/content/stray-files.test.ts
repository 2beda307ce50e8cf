import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { expect, test } from 'vitest';

import { strayFiles } from '../../../../src/pipeline/content/stray-files.ts';

test('what no page would show is told, whatever folder it lies in', () => {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  const files = [
    'articles/good.md',
    'checks/ends/good.md',
    'methodology/en/0001-a.md',
    'articles/.DS_Store',
    'articles/shuadan.docx',
    'articles/Upper.MD',
    'articles/2026/late.md',
    'article/wrong.md',
    'loose.md',
    'campaigns/poster.jpg',
    'pages/~$about.docx',
    'pages/about.md.txt',
  ];
  for (const file of files) {
    mkdirSync(join(root, dirname(file)), { recursive: true });
    writeFileSync(join(root, file), '');
  }
  expect(strayFiles(root).map(({ file, rule }) => `${file} ${rule.slice(0, 8)}`)).toEqual([
    'article/wrong.md 这个文件夹里的文',
    'articles/2026/late.md 这个文件夹里的文',
    'articles/Upper.MD 内容文件夹里只能',
    'articles/shuadan.docx 内容文件夹里只能',
    'campaigns/poster.jpg 图片和录音不能放',
    'loose.md 这个文件夹里的文',
    'pages/about.md.txt 内容文件夹里只能',
    'pages/~$about.docx 内容文件夹里只能',
  ]);
  rmSync(root, { recursive: true });
});
