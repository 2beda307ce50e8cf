import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { build } from 'vite';

import type { OfflineCopy } from '../../domain/offline/offline-copy.ts';
import { readBuiltFiles } from './built-files.ts';
import { offlineCopyOf } from './offline-copy-of.ts';

const SOURCE = fileURLToPath(new URL('../../islands/offline.worker.ts', import.meta.url));

/**
 * Writes `sw.js` into a built site: the service worker with the list of what it keeps.
 *
 * @returns the number of files kept
 */
export async function writeWorker(site: string): Promise<number> {
  const copy = offlineCopyOf(readBuiltFiles(site));
  writeFileSync(join(site, 'sw.js'), await workerCode(copy));
  return Object.keys(copy.files).length;
}

async function workerCode(copy: OfflineCopy): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { ATLAS_OFFLINE: JSON.stringify(copy) },
    build: {
      write: false,
      target: 'chrome80',
      rolldownOptions: { input: SOURCE, output: { format: 'iife' } },
    },
  });
  const [code] = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
  if (code?.type !== 'chunk') throw new Error(`nothing was built of ${SOURCE}`);
  return code.code;
}
