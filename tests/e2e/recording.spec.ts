import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, test } from '@playwright/test';

import { readAloudWords } from '../../src/i18n/read-aloud-words.ts';
import { silentMp3 } from '../fixtures/silent-mp3.ts';
import { expectAccessible } from './expect-accessible.ts';
import { watch } from './noise.ts';
import { serveFolder, type ServedSite } from './served-site.ts';

/* An article with a recording: nothing of it is loaded before somebody presses play. */

test.describe.configure({ mode: 'serial' });
test.skip(({ isMobile }) => !isMobile, 'a phone');

const words = readAloudWords('zh-CN');
const SECONDS = 75;
let served: ServedSite;
let stop: (() => void) | undefined;
let site: string;

function article(title: string, synthetic: boolean): string {
  return `---
title: ${title}
title_en: Made up
summary: 虚构的一篇，只为试录音。
summary_en: Made up to try a recording.
poster: [先停手，不转钱, 先问一问家里人, 到派出所当面问]
published: 2026-01-01
review_by: 2099-01-01
types: []
audiences: [everyone]
sources: []
audio: { file: /audio/silence.mp3, seconds: ${SECONDS}, synthetic: ${synthetic}, text: 录音里只有这一句。 }
ai_drafted: true
reviews: []
---

正文一段。
`;
}

test.beforeAll(async () => {
  test.setTimeout(180_000);
  const root = mkdtempSync(join(tmpdir(), 'atlas-recording-'));
  const [content, open] = [join(root, 'content'), join(root, 'public')];
  site = join(root, 'site');
  for (const part of ['pages', 'methodology'])
    cpSync(join('content', part), join(content, part), { recursive: true });
  mkdirSync(join(content, 'articles'));
  writeFileSync(join(content, 'articles/machine.md'), article('机器念的', true));
  writeFileSync(join(content, 'articles/person.md'), article('真人念的', false));
  mkdirSync(join(open, 'audio'), { recursive: true });
  writeFileSync(join(open, 'audio/silence.mp3'), silentMp3(SECONDS));
  const { status, stdout, stderr } = spawnSync('node', ['src/pipeline/cli/build.ts'], {
    env: {
      ...process.env,
      ATLAS_DATA: 'tests/fixtures/regions/frames-only',
      ATLAS_CONTENT: content,
      ATLAS_PUBLIC: open,
      ATLAS_OUT: site,
    },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${stdout}\n${stderr}`);
  served = await serveFolder(site, root);
  stop = served.close;
});

test.afterAll(() => {
  stop?.();
});

test('it stands in the place of the voice, with its size, and is loaded only when played', async ({
  page,
}) => {
  const noise = watch(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${served.address}articles/machine/`);
  const recording = page.getByRole('group', { name: words.recording });
  await expect(recording).toBeVisible();
  await expect(page.locator('.aloud')).toHaveCount(0);
  await expect(recording).toContainText('1分15秒，0.6MB');
  await expect(recording.getByText(words.synthetic, { exact: true })).toBeVisible();
  await expectAccessible(page);
  expect(asked.filter((url) => url.endsWith('.mp3'))).toEqual([]);
  const length = await page.locator('audio').evaluate(async (audio: HTMLAudioElement) => {
    audio.load();
    audio.preload = 'metadata';
    await new Promise((done, failed) => {
      audio.addEventListener('loadedmetadata', done);
      audio.addEventListener('error', failed);
    });
    return audio.duration;
  });
  expect(Math.abs(length - SECONDS)).toBeLessThan(1);
  await recording.getByText(words.transcript).click();
  await expect(recording.getByText('录音里只有这一句。')).toBeVisible();
  expect(noise.errors).toEqual([]);
  await page.screenshot({ path: 'test-results/recording.png' });
});

test('a person who speaks is no machine', async ({ page }) => {
  await page.goto(`${served.address}articles/person/`);
  await expect(page.locator('audio')).toBeVisible();
  await expect(page.getByText(words.synthetic)).toHaveCount(0);
});

test('off line it is not kept', () => {
  expect(readFileSync(join(site, 'sw.js'), 'utf8')).not.toContain('.mp3');
});
