import { createHash } from 'node:crypto';
import { brotliCompressSync } from 'node:zlib';

import type { OfflineCopy } from '../../domain/offline/offline-copy.ts';
import type { BuiltFiles } from './built-files.ts';
import { keptFiles } from './kept-files.ts';

/** Bytes, brotli, of all that a telephone fetches after its first visit. */
const OFFLINE_BUDGET = 500 * 1024;

/** What is kept is too much for a telephone: its message is for whoever builds. */
export class TooMuchToKeep extends Error {}

/**
 * @throws TooMuchToKeep where all of it together is heavier than the budget
 */
export function offlineCopyOf(files: BuiltFiles, budget = OFFLINE_BUDGET): OfflineCopy {
  const names = keptFiles(files);
  const sizes = names.map((name) => ({ name, bytes: brotliCompressSync(files.get(name) ?? '').length }));
  const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
  if (total > budget) throw new TooMuchToKeep(tooMuch(total, budget, sizes));
  const entries = names.map(
    (name) => [addressOf(name), digestOf(name, files.get(name) ?? Buffer.of())] as const,
  );
  return {
    files: Object.fromEntries(entries),
    notices: [
      ['en/', 'en/offline/'],
      ['', 'offline/'],
    ],
    rooms: [...new Set([...files.keys()].filter((name) => name.endsWith('.html')).map(roomOf))].sort(),
  };
}

function tooMuch(
  total: number,
  budget: number,
  sizes: readonly { readonly name: string; readonly bytes: number }[],
): string {
  const kb = (bytes: number): string => `${Math.ceil(bytes / 1024)} KB`;
  const worst = sizes
    .toSorted((a, b) => b.bytes - a.bytes)
    .slice(0, 5)
    .map(({ name, bytes }) => `  ${name} ${kb(bytes)}`);
  return [
    `断网也能看的内容共${kb(total)}（压缩后），超过${kb(budget)}，手机存不起。最大的是：`,
    ...worst,
  ].join('\n');
}

/** `help/index.html` is asked for as `help/`. */
function addressOf(name: string): string {
  return encodeURI(name.replace(/(^|\/)index\.html$/, '$1'));
}

function roomOf(name: string): string {
  return addressOf(name).split('/', 1)[0] ?? '';
}

/** The day of the build stands in the footer of every page: by itself it is nothing new. */
function digestOf(name: string, content: Buffer): string {
  const text = name.endsWith('.html')
    ? content.toString('utf8').replaceAll(/(<dd data-built[^>]*>)[^<]*/g, '$1')
    : content;
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
