import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const workshop = mkdtempSync(join(tmpdir(), 'atlas-serve-'));
const PAGES = {
  'open/index.html': 'open home',
  'open/404.html': 'open 404',
  'internal/index.html': 'internal home',
  'internal/map/index.html': 'internal map',
  'internal/data/frame-内部版.csv': 'internal frame',
  'internal/404.html': 'internal 404',
};

let server: ChildProcess;
let said = '';
let origin = '';

beforeAll(async () => {
  for (const [path, text] of Object.entries(PAGES)) {
    mkdirSync(dirname(join(workshop, path)), { recursive: true });
    writeFileSync(join(workshop, path), text);
  }
  const folders = ['--dir', join(workshop, 'open'), '--internal', join(workshop, 'internal')];
  server = spawn(process.execPath, ['src/pipeline/cli/serve.ts', ...folders, '--port', '44871'], {
    env: { ...process.env, HOST: '0.0.0.0', SITE_BASE: '/' },
  });
  origin = await new Promise<string>((settle, reject) => {
    server.on('exit', () => reject(new Error(said)));
    server.stdout?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const [, address] = /internal edition is at (http:\/\/[^/]+)\//.exec(said) ?? [];
      if (address !== undefined) settle(address);
    });
  });
});

afterAll(() => {
  server.removeAllListeners('exit').kill();
  rmSync(workshop, { recursive: true });
});

describe('serving both editions', () => {
  it.each([
    ['/', 200, 'open home'],
    ['/internal', 200, 'internal home'],
    ['/internal/', 200, 'internal home'],
    ['/internal/map', 200, 'internal map'],
    ['/internal/data/frame-%E5%86%85%E9%83%A8%E7%89%88.csv', 200, 'internal frame'],
    ['/internal/nowhere/', 404, 'internal 404'],
    ['/internally/', 404, 'open 404'],
    ['/internal/../', 200, 'open home'],
  ])('%s is %i, %s', async (path, status, text) => {
    const response = await fetch(origin + path);
    expect({ status: response.status, text: await response.text() }).toEqual({ status, text });
  });

  it('says that it is for trying out, and listens on this machine alone whatever HOST says', () => {
    expect(origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(said).toContain(`网站在 ${origin}/ `);
    expect(said).toContain(
      `内部版在 ${origin}/internal/ ：只供试用，不用登录，只有本机（127.0.0.1）能打开。`,
    );
  });
});
