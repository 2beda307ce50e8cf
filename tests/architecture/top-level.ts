import type { Breach } from './source-text.ts';

/** Agreed names, and those that tools and hosts look for at the top; dotfiles are tools'. */
const AGREED = new Set([
  'CODEOWNERS',
  'CONTRIBUTING.md',
  'LICENSE',
  'README.md',
  'astro.config.mjs',
  'content',
  'data',
  'package-lock.json',
  'package.json',
  'public',
  'src',
  'tests',
  'tsconfig.json',
]);

/** @param ignored patterns of `.gitignore`: what is generated is not part of the house */
export function strangersAtTop(names: readonly string[], ignored: readonly string[]): readonly Breach[] {
  const patterns = ignored.map(
    (pattern) =>
      new RegExp(
        `^${pattern
          .replace(/^\/|\/$/g, '')
          .replaceAll('.', '\\.')
          .replaceAll('*', '.*')}$`,
      ),
  );
  return names
    .filter((name) => !name.startsWith('.') && !AGREED.has(name))
    .filter((name) => !patterns.some((pattern) => pattern.test(name)))
    .map((path) => ({ path, line: 1, rule: 'is not among the agreed names of the top level' }));
}
