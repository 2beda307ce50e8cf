import { resolve } from 'node:path';

import { defineConfig, devices } from '@playwright/test';

import { buildSettings } from '../../src/pipeline/build-settings.ts';
import { browserAt } from '../../src/pipeline/pictures/browser-path.ts';

const root = resolve(import.meta.dirname, '../..');

const { base, outFolder } = buildSettings(process.env);

// Fixed and uncommon, so that nothing else answers on it; another run on the same machine takes another.
const port = Number(process.env['SITE_PORT'] ?? 43_817);
const address = `http://127.0.0.1:${port}${base}`;

export default defineConfig({
  testDir: '../e2e',
  testMatch: '**/*.spec.ts',
  outputDir: '../../test-results/playwright',
  workers: 2,
  // Of several hundred tests in a real browser on a busy machine one may stumble; the report says which had to run again.
  retries: 1,
  fullyParallel: true,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: '../../test-results/playwright.json' }]],
  use: {
    baseURL: address,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    // What a page keeps for later is looked at in offline.spec.ts; elsewhere each test sees what the server says.
    serviceWorkers: 'block',
    // A trace of every test takes a fifth of the time; to look into one: --trace on.
    trace: 'off',
    launchOptions: {
      ...browserAt(),
      args: [
        '--no-sandbox',
        // Nothing is lost: without a graphics card all drawing is software anyway, and WebGL has its own.
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    {
      name: 'desktop',
      grepInvert: /@nojs/,
      use: { browserName: 'chromium', viewport: { width: 1440, height: 900 } },
    },
    {
      name: 'phone',
      grepInvert: /@nojs/,
      use: { ...devices['Pixel 7'], viewport: { width: 360, height: 740 } },
    },
    {
      name: 'nojs',
      grep: /@nojs/,
      use: {
        browserName: 'chromium',
        viewport: { width: 360, height: 740 },
        javaScriptEnabled: false,
      },
    },
  ],
  webServer: {
    command: `node src/pipeline/cli/serve.ts --dir "${outFolder}" --port ${port}`,
    cwd: root,
    url: address,
    reuseExistingServer: false,
    timeout: 30_000,
  },
});
