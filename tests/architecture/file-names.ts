import type { Breach } from './source-text.ts';

/** Words that say nothing about what a file is. */
const EMPTY_WORDS = new Set(['helper', 'util', 'misc', 'common', 'manager', 'stuff', 'v2']);

interface NameRule {
  readonly applies: RegExp;
  readonly holds: RegExp;
  readonly rule: string;
}

const KEBAB = '[a-z0-9]+(-[a-z0-9]+)*';

const RULES: readonly NameRule[] = [
  {
    applies: /^src\/schema\//,
    holds: /(\.schema\.ts|\/(column|table|tables|iso-day|reference-target|check-review)\.ts)$/,
    rule: 'a file of schema/ is one table or collection, NAME.schema.ts, or a building block of them',
  },
  { applies: /\.schema\.ts$/, holds: /^src\/schema\//, rule: 'schemas live in src/schema/' },
  { applies: /\.island\.ts$/, holds: /^src\/islands\//, rule: 'islands live in src/islands/' },
  { applies: /\.inline\.js$/, holds: /^src\/islands\//, rule: 'inline scripts live in src/islands/' },
  {
    applies: /\.js$/,
    holds: /\.inline\.js$/,
    rule: 'code is TypeScript; only the text of an inline script is not',
  },
  {
    applies: /\.mjs$/,
    holds: /^src\/pipeline\/cli\/with-node\.mjs$/,
    rule: 'code is TypeScript; only what starts the Node that reads it is not',
  },
  {
    applies: /^src\/(components|layouts)\/.*\.astro$/,
    holds: /\/[A-Z][A-Za-z0-9]*\.astro$/,
    rule: 'a component is named in PascalCase',
  },
  {
    applies: /^src\/(?!pages\/).*\.ts$/,
    // `messages.zh-CN.ts`: what follows the first dot is a kind or a language.
    holds: new RegExp(`/${KEBAB}(\\.[A-Za-z-]+)*\\.ts$`),
    rule: 'a file of code is named in kebab-case',
  },
];

export function badNames(paths: readonly string[]): readonly Breach[] {
  return paths.flatMap((path) => {
    const broken = RULES.filter(({ applies, holds }) => applies.test(path) && !holds.test(path)).map(
      ({ rule }) => rule,
    );
    const empty = wordsOf(path).filter(
      (word) => EMPTY_WORDS.has(word) || EMPTY_WORDS.has(word.replace(/s$/, '')),
    );
    return [...broken, ...empty.map((word) => `"${word}" is no name`)].map((rule) => ({
      path,
      line: 1,
      rule,
    }));
  });
}

function wordsOf(path: string): readonly string[] {
  return path
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/);
}

/** Only an island defines a custom element: what a script tag loads says so in its name. */
export function unnamedIslands(
  sources: readonly { readonly path: string; readonly text: string }[],
): readonly Breach[] {
  return sources
    .filter(({ path, text }) => /\bcustomElements\s*\.\s*define\b/.test(text) && !path.endsWith('.island.ts'))
    .map(({ path }) => ({ path, line: 1, rule: 'defines a custom element and is not named NAME.island.ts' }));
}
