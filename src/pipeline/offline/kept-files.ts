import { posix } from 'node:path';

import type { BuiltFiles } from './built-files.ts';

/** Folders whose pages and files a reader needs without a network; those that a site does not have yet are no fault. */
const KEPT_FOLDERS = ['help', 'check', 'types', 'practise', 'practice', 'glossary', 'offline'] as const;

/** Home and the kept folders, in every language, with the styles, scripts and pictures that their pages load. */
export function keptFiles(files: BuiltFiles): readonly string[] {
  const found = new Set<string>();
  const queue = [...files.keys()].filter(isKept).sort();
  for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
    if (found.has(name)) continue;
    found.add(name);
    queue.push(...loadedBy(files, name));
  }
  return [...found].sort();
}

function isKept(name: string): boolean {
  const within = name.replace(/^en\//, '');
  return within === 'index.html' || KEPT_FOLDERS.some((folder) => within.startsWith(`${folder}/`));
}

/** Of a page what its tags load or a press of 朗读 does, of a style or script what it names: `import(…)` waits for the reader. */
const LOADS: Readonly<Record<string, RegExp>> = {
  '.html':
    /<(?:script|img|source)\b[^>]*\ssrc="([^"]+)"|\sdata-aloud="([^"]+)"|<link\b(?=[^>]*\srel="(?:stylesheet|modulepreload|preload|icon)")[^>]*\shref="([^"]+)"/g,
  '.css': /url\(\s*["']?([^"')]+)["']?\s*\)/g,
  '.js': /(?:\bfrom|\bimport)\s*["']([^"']+)["']/g,
};

/** Files of the site, by their names; what lies elsewhere is nobody's to keep. */
function loadedBy(files: BuiltFiles, name: string): readonly string[] {
  const pattern = LOADS[posix.extname(name)];
  if (pattern === undefined) return [];
  const text = files.get(name)?.toString('utf8') ?? '';
  const names = [...text.matchAll(pattern)].flatMap(([, ...found]) => found.filter(Boolean));
  return names.flatMap((address) => nameOf(files, name, address) ?? []);
}

/** An address from the root carries the site's base, which the folder does not have: the end tells which file it is. */
function nameOf(files: BuiltFiles, from: string, address: string): string | null {
  if (/^[a-z]+:|^\/\//i.test(address)) return null;
  const [path = ''] = address.split(/[?#]/, 1);
  if (!path.startsWith('/')) {
    const beside = posix.join(posix.dirname(from), path);
    return files.has(beside) ? beside : null;
  }
  const parts = path.slice(1).split('/');
  const ends = parts.map((_, at) => parts.slice(at).join('/'));
  return ends.find((end) => files.has(end)) ?? null;
}
