import { describe, expect, it } from 'vitest';

import { chineseInCode } from './chinese-in-code.ts';
import { impureUses } from './purity.ts';
import { describeBreaches, readSources } from './source-text.ts';

const SOURCES = readSources();

describe('domain and charts', () => {
  it('are pure', () => {
    expect(describeBreaches(SOURCES.flatMap(impureUses))).toEqual([]);
  });

  it.each([
    'const now = Date.now();',
    'const now = new Date();',
    'const now = Date();',
    'const chance = Math.random();',
    'const box = document.body;',
    'const { width } = window.innerWidth;',
    'void fetch("/data.json");',
    'const env = process.env;',
    'setTimeout(() => {}, 5);',
    'const a = { address: location };',
    'const time = performance.now();',
  ])('would not be with: %s', (text) => {
    expect(impureUses({ path: 'src/domain/a.ts', text })).toHaveLength(1);
    expect(impureUses({ path: 'src/charts/a.ts', text })).toHaveLength(1);
    expect(impureUses({ path: 'src/islands/a.island.ts', text })).toEqual([]);
  });

  it.each([
    'const day = new Date(Date.UTC(2026, 8, 3));',
    'interface Place { readonly location: string }',
    'const name = place.location;',
    'const place = { location: 1 };',
    'function draw(window: Range) { return window.start; }',
  ])('are with: %s', (text) => {
    expect(impureUses({ path: 'src/domain/a.ts', text })).toEqual([]);
  });
});

describe('Chinese', () => {
  it('stands in i18n, and in what the pipeline says to editors', () => {
    expect(describeBreaches(SOURCES.flatMap(chineseInCode))).toEqual([]);
  });

  it.each([
    "const a = '县区';",
    'const a = `共${n}起`;',
    'const a = /诈骗/;',
    "const a = '，';",
    'const 县区 = 1;',
  ])('would be found in: %s', (text) => {
    expect(chineseInCode({ path: 'src/charts/a.ts', text })).not.toEqual([]);
    expect(chineseInCode({ path: 'src/i18n/a.ts', text })).toEqual([]);
  });

  it('may stand in comments', () => {
    expect(chineseInCode({ path: 'src/domain/a.ts', text: '/** 未报送 */\nconst a = 1; // 未到期' })).toEqual(
      [],
    );
  });
});

describe('rows of tables', () => {
  const spread = /\{\s*\.\.\.(?:row|located\.row|item\.row)\b(?!\()/;
  // These make rows of their own; what they spread was never read from a table.
  const makers = ['src/pipeline/demo/', 'src/pipeline/import-cafc/', 'src/domain/'];

  it('are not spread: what they say is inherited', () => {
    const breaches = SOURCES.filter(({ path }) => !makers.some((room) => path.startsWith(room)))
      .filter(({ text }) => spread.test(text))
      .map(({ path }) => path);
    expect(breaches).toEqual([]);
  });

  it('would be with', () => {
    expect(spread.test('return { ...row, loss: 0 };')).toBe(true);
    expect(spread.test('return { ...ownRow(row), loss: 0 };')).toBe(false);
  });
});
