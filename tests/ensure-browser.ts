import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

import { chromium } from '@playwright/test';

import { browserPath } from '../src/pipeline/pictures/browser-path.ts';

/** As Debian calls the engine of Chromium without its windows. */
const SHELL = 'chromium-headless-shell';

const DOWNLOAD = ['npx', 'playwright', 'install', 'chromium'];

/**
 * Makes sure that there are a Chromium and, on Linux, a Chinese font: without one every Chinese character
 * is an empty box, and measures of the page are wrong.
 *
 * Sets CHROMIUM_PATH for this process and its children.
 * @returns the path of the browser
 * @throws Error naming the command to run where neither can be had
 */
export function ensureBrowser(): string {
  const missing = missingPackages(SHELL);
  if (missing.length > 0) installWithApt(missing);
  // Not every Debian-like system has the shell.
  if (findBrowser() === null) installWithApt(['chromium']);
  if (findBrowser() === null) downloadBrowser();
  const browser = findBrowser();
  const stillMissing = missingPackages('chromium');
  if (browser === null || stillMissing.length > 0) throw new Error(advice(stillMissing));
  process.env['CHROMIUM_PATH'] = browser;
  return browser;
}

function missingPackages(browser: string): readonly string[] {
  return [
    ...(findBrowser() === null ? [browser] : []),
    ...(hasChineseFont() ? [] : ['fonts-noto-cjk', 'fontconfig']),
  ];
}

function findBrowser(): string | null {
  const place = browserPath() ?? chromium.executablePath();
  return existsSync(place) ? place : null;
}

/** macOS and Windows bring theirs. */
function hasChineseFont(): boolean {
  if (process.platform !== 'linux') return true;
  const fonts = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
  return fonts.status === 0 && fonts.stdout.trim() !== '';
}

function installWithApt(packages: readonly string[]): void {
  const privilege = aptPrivilege();
  if (privilege === null) return;
  console.log(`缺少${packages.join('、')}，现在用apt-get安装。`);
  console.log(`Missing ${packages.join(', ')}: installing with apt-get.`);
  run([...privilege, 'apt-get', 'update', '-qq']);
  run([...privilege, ...aptInstall(packages)]);
}

function downloadBrowser(): void {
  console.log('缺少Chromium，现在用Playwright下载一份。');
  console.log('No Chromium: downloading one with Playwright.');
  run(DOWNLOAD);
}

/** What to put before apt-get; null where it cannot be used. Only CI is changed through sudo. */
function aptPrivilege(): readonly string[] | null {
  if (spawnSync('apt-get', ['--version']).status !== 0) return null;
  if (process.getuid?.() === 0) return [];
  return process.env['CI'] !== undefined && spawnSync('sudo', ['-n', 'true']).status === 0
    ? ['sudo', '-n']
    : null;
}

function run([command = '', ...words]: readonly string[]): void {
  spawnSync(command, words, {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

function aptInstall(packages: readonly string[]): readonly string[] {
  return ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...packages];
}

function advice(packages: readonly string[]): string {
  const hasApt = spawnSync('apt-get', ['--version']).status === 0;
  const command = hasApt ? ['sudo', ...aptInstall(packages)] : DOWNLOAD;
  return [
    `缺少${packages.join('、')}，装不上。请运行：`,
    `Missing ${packages.join(', ')} and not able to install. Run:`,
    `  ${command.join(' ')}`,
  ].join('\n');
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === import.meta.filename) {
  try {
    console.log(ensureBrowser());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
