import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { expect, test } from '@playwright/test';
import sharp from 'sharp';

import { buildSettings } from '../../src/pipeline/build-settings.ts';

/* Whoever runs the site has the pictures painted that WeChat can keep. */

test.skip(({ isMobile }) => isMobile, 'no page is looked at');

const SLUG = 'shuadan-fanli';
let root: string;

test.beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'atlas-painted-'));
  const { outFolder } = buildSettings(process.env);
  mkdirSync(join(root, 'dist/posters'), { recursive: true });
  for (const part of [
    `posters/${SLUG}`,
    `posters/${SLUG}.svg`,
    `posters/${SLUG}-square.svg`,
    `wechat/${SLUG}`,
  ])
    cpSync(join(outFolder, part), join(root, 'dist', part), { recursive: true });
});

test.afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

function paint(more: Readonly<Record<string, string>> = {}) {
  return spawnSync('node', [resolve('src/pipeline/cli/posters.ts')], {
    cwd: root,
    env: { ...process.env, ATLAS_OUT: join(root, 'dist'), ...more },
    encoding: 'utf8',
  });
}

test('without a browser nothing is painted, and it says what is missing', () => {
  const { status, stderr } = paint({ CHROMIUM_PATH: '/nowhere/chromium' });
  expect(status).toBe(1);
  expect(stderr).toContain('CHROMIUM_PATH');
  expect(existsSync(join(root, `dist/posters/${SLUG}.png`))).toBe(false);
});

test('drawings become pictures of their size, pages show them, and nothing is painted twice', async () => {
  const first = paint();
  expect(first.status, first.stderr).toBe(0);
  expect(first.stdout).toContain('新画2张图，网站里共有2张');
  const { width, height, format } = await sharp(join(root, `dist/posters/${SLUG}-square.png`)).metadata();
  expect([format, width, height]).toEqual(['png', 900, 900]);
  // Type was drawn: more than the two grounds and their edges.
  const { entropy } = await sharp(join(root, `dist/posters/${SLUG}.png`)).stats();
  expect(entropy).toBeGreaterThan(0.5);
  const page = readFileSync(join(root, `dist/posters/${SLUG}/index.html`), 'utf8');
  expect(page).toContain(`/posters/${SLUG}.png"`);
  expect(readFileSync(join(root, `dist/wechat/${SLUG}/index.html`), 'utf8')).toContain(`${SLUG}-square.png"`);
  expect(paint().stdout).toContain('新画0张图，网站里共有2张');
});
