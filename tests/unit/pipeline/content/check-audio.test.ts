import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';

import { audioProblems } from '../../../../src/pipeline/content/check-audio.ts';
import { readFrontMatter } from '../../../../src/pipeline/content/read-front-matter.ts';
import { articleSchema } from '../../../../src/schema/article.schema.ts';
import { silentMp3 } from '../../../fixtures/silent-mp3.ts';

let root: string;
let publicFolder: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'atlas-audio-'));
  publicFolder = join(root, 'public');
  mkdirSync(join(publicFolder, 'audio'), { recursive: true });
  const put = (name: string, bytes: Uint8Array): void => {
    writeFileSync(join(publicFolder, name), bytes);
  };
  put('audio/good.mp3', silentMp3(10));
  put('audio/good.m4a', Buffer.concat([Buffer.from('\0\0\0\x20ftypM4A '), Buffer.alloc(20_000)]));
  put('audio/renamed.mp3', Buffer.concat([Buffer.from('RIFF....WAVEfmt '), Buffer.alloc(20_000)]));
  put('audio/sound.wav', Buffer.alloc(20_000));
  put('audio/heavy.mp3', silentMp3(600));
  writeFileSync(join(root, 'outside.mp3'), silentMp3(10));
});

afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

function problemsOf(file: string, seconds = 10) {
  const text = `---\ntitle: 题\naudio:\n  file: ${file}\n  seconds: ${seconds}\n  synthetic: true\n---\n正文`;
  const schema = z.looseObject({ audio: articleSchema.shape.audio });
  return audioProblems('articles/a.md', readFrontMatter('articles/a.md', text, schema), publicFolder);
}

test.each(['/audio/good.mp3', '/audio/good.m4a'])('%s is in order', (file) => {
  expect(problemsOf(file)).toEqual([]);
});

test.each([
  ['/audio/none.mp3', '没有这个录音文件'],
  ['/audio', '录音只能是 .mp3 或 .m4a，别的格式旧手机放不出来'],
  ['/audio/sound.wav', '录音只能是 .mp3 或 .m4a，别的格式旧手机放不出来'],
  ['/audio/renamed.mp3', '文件里面不是这种格式，只是改了名字'],
  ['/../outside.mp3', '录音不在 public/ 文件夹里'],
  ['audio/good.mp3', '录音不在 public/ 文件夹里'],
  ['https://example.org/a.mp3', '录音在别的网站上，读者听不到'],
])('%s is told with its line', (file, rule) => {
  expect(problemsOf(file)).toMatchObject([{ line: 4, column: 'audio.file', value: file, rule }]);
});

test('one above 2 MB is told with its size', () => {
  const [problem] = problemsOf('/audio/heavy.mp3', 600);
  expect(problem?.rule).toMatch(/^录音有 \d+\.\d MB，最大 2 MB$/);
});

test('a length that cannot be is told at its own line', () => {
  expect(problemsOf('/audio/good.mp3', 6000)).toMatchObject([
    { line: 5, column: 'audio.seconds', value: '6000' },
  ]);
});

test('an article without a recording has no fault', () => {
  const read = readFrontMatter('a.md', '---\ntitle: 题\n---\n', z.looseObject({ title: z.string() }));
  expect(audioProblems('a.md', read as never, publicFolder)).toEqual([]);
});
