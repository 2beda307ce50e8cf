import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';

import { defineConfig } from 'vitest/config';

import { vitestOutcome } from './vitest-outcome.ts';

const root = resolve(import.meta.dirname, '../..');

/** `source` needs no build; `site` reads the site that the last build left in ./dist. */
export default defineConfig({
  root,
  test: {
    allowOnly: false,
    // By default a machine with two cores gets one worker.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    reporters: ['default', vitestOutcome],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      reporter: ['text-summary', 'html'],
      reportsDirectory: 'coverage',
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'source',
          // They share nothing that they change: each worker reads the code once.
          isolate: false,
          setupFiles: ['tests/config/fast-check.ts'],
          include: ['tests/{unit,golden,data,reference,architecture}/**/*.test.ts'],
          // Some write whole data folders or start processes; a slow machine is no failure.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          // They read or build whole sites; a slow machine is no failure.
          testTimeout: 360_000,
          hookTimeout: 360_000,
        },
      },
    ],
  },
});
