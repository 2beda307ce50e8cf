import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** How eslint-plugin-astro calls the script tags of a component. */
const SCRIPT_TAGS = ['**/*.astro/*.ts', '**/*.astro/*.js'];

const typed = [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked];

/** Named exports only: a name is then the same wherever it is used. */
const namedExportsOnly = [
  'error',
  {
    restrictDefaultExports: {
      direct: true,
      named: true,
      defaultFrom: true,
      namedFrom: true,
      namespaceFrom: true,
    },
  },
];

export default defineConfig(
  {
    ignores: [
      'node_modules/',
      'dist/',
      'dist-*/',
      '.astro/',
      '.atlas/',
      'coverage/',
      'test-results/',
      'playwright-report/',
      'public/',
      'tests/fixtures/',
      'tests/golden/**/{input,output,expected}/',
      'tests/.tmp/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    ignores: SCRIPT_TAGS,
    extends: typed,
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      // Counts and years stand in messages and keys as they are.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // strictest asks for index access where a key comes from an index signature.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Characters of a Chinese text or digits of a number: code points are what is meant.
      '@typescript-eslint/no-misused-spread': [
        'error',
        { allow: [{ from: 'lib', name: 'string' }, 'string'] },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // A reader of many shapes names the shape at the call.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      'no-restricted-exports': namedExportsOnly,
      eqeqeq: 'error',
      'object-shorthand': 'error',
      'prefer-template': 'error',
    },
  },
  {
    // Vitest and Playwright look for a default export; a declaration repeats what its package does.
    files: ['tests/config/*.ts', 'src/**/*.d.ts'],
    rules: { 'no-restricted-exports': 'off' },
  },
  {
    // Astro reads the types of routes from what they return.
    files: ['src/pages/**/*.ts'],
    rules: { '@typescript-eslint/explicit-module-boundary-types': 'off' },
  },
  { files: ['**/*.mjs'], languageOptions: { globals: globals.node } },
  {
    // The text of an inline script: every byte of it stands in every page.
    files: ['src/**/*.inline.js'],
    languageOptions: { globals: globals.browser, sourceType: 'script' },
    rules: { 'no-empty': ['error', { allowEmptyCatch: true }] },
  },
  {
    // The type checker for .astro is `astro check`; these rules need no types.
    files: ['**/*.astro', ...SCRIPT_TAGS],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
  },
  // After them: it sets its own parser.
  astro.configs['flat/recommended'],
  {
    files: ['**/*.astro', ...SCRIPT_TAGS],
    languageOptions: { globals: globals.browser },
    rules: {
      // `astro check` knows every name of a template, this rule only some.
      'no-undef': 'off',
      // No inline handlers, no unescaped markup: the content security policy refuses the first.
      'astro/no-set-html-directive': 'error',
      'astro/no-unused-css-selector': 'error',
    },
  },
  {
    // The one place that puts the inline script into the page.
    files: ['src/layouts/*.astro'],
    rules: { 'astro/no-set-html-directive': 'off' },
  },
);
