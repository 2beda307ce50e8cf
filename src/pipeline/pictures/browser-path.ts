import { existsSync } from 'node:fs';

const USUAL_PLACES = [
  // The engine of Chromium without its windows: the same pages, in little more than half the time.
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Where the browser is that paints and tests: what CHROMIUM_PATH says, or the first usual place that has one; null where none has. */
export function browserPath(): string | null {
  const named = process.env['CHROMIUM_PATH'] ?? '';
  return named === '' ? (USUAL_PLACES.find((place) => existsSync(place)) ?? null) : named;
}

/** For Playwright, which without a path takes the browser that it downloaded. */
export function browserAt(): { readonly executablePath?: string } {
  const executablePath = browserPath();
  return executablePath === null ? {} : { executablePath };
}
