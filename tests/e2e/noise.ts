import type { Page } from '@playwright/test';

/** What a page asks for and complains of. */
export interface Noise {
  /** Console errors (warnings of the graphics driver are not ours) and uncaught exceptions. */
  readonly errors: string[];
  /** Every address asked for. */
  readonly addresses: string[];
  /** Those on another host. */
  readonly foreign: string[];
}

/** Listens from now on. */
export function watch(page: Page): Noise {
  const noise: Noise = { errors: [], addresses: [], foreign: [] };
  let origin: string | null = null;
  page.on('console', (message) => {
    if (message.type() === 'error') noise.errors.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => {
    noise.errors.push(`${page.url()}: ${error.message}`);
  });
  page.context().on('request', (request) => {
    const address = request.url();
    origin ??= new URL(address).origin;
    noise.addresses.push(address);
    if (/^https?:|^wss?:/.test(address) && new URL(address).origin !== origin) noise.foreign.push(address);
  });
  return noise;
}
