import { globSync, readFileSync } from 'node:fs';

/** A file of `src/`, by its path from the top of the repository, with forward slashes. */
export interface SourceText {
  readonly path: string;
  readonly text: string;
}

/** Where a rule is broken, and which. */
export interface Breach {
  readonly path: string;
  readonly line: number;
  readonly rule: string;
}

const READABLE = /\.(ts|js|astro|css)$/;

export function listPaths(folder = 'src'): readonly string[] {
  return globSync(`${folder}/**/*`, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/'))
    .sort();
}

export function readSources(): readonly SourceText[] {
  return listPaths()
    .filter((path) => READABLE.test(path))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

/** One line a breach, as a failing test should show it. */
export function describeBreaches(breaches: readonly Breach[]): readonly string[] {
  return breaches.map(({ path, line, rule }) => `${path}:${line} ${rule}`);
}
