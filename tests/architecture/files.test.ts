import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { dataFiles, numberTables } from './data-in-source.ts';
import { badNames, unnamedIslands } from './file-names.ts';
import { longFiles } from './file-sizes.ts';
import { describeBreaches, listPaths, readSources } from './source-text.ts';
import { strangersAtTop } from './top-level.ts';

const PATHS = listPaths();
const SOURCES = readSources();

describe('the source folder', () => {
  it('is there', () => {
    expect(SOURCES.length).toBeGreaterThan(50);
  });
});

describe('names', () => {
  it('say what a file is', () => {
    expect(describeBreaches([...badNames(PATHS), ...unnamedIslands(SOURCES)])).toEqual([]);
  });

  it.each([
    'src/domain/date-helper.ts',
    'src/charts/utils.ts',
    'src/components/MapManager.astro',
    'src/components/CardV2.astro',
    'src/pipeline/common/read.ts',
    'src/pipeline/misc.ts',
    'src/schema/incidents.ts',
    'src/domain/incident.schema.ts',
    'src/components/map.island.ts',
    'src/components/district-map.astro',
    'src/domain/ratePer10k.ts',
    'src/islands/map.js',
    'src/pipeline/read.mjs',
  ])('refuse %s', (path) => {
    expect(badNames([path])).not.toEqual([]);
  });

  it.each([
    'src/schema/tables.ts',
    'src/i18n/messages.zh-CN.ts',
    'src/pages/[district].astro',
    'src/domain/utility-bill.ts',
  ])('allow %s', (path) => {
    expect(badNames([path])).toEqual([]);
  });

  it('refuse an island that does not say so', () => {
    const text = "customElements.define('district-map', DistrictMap);";
    expect(unnamedIslands([{ path: 'src/islands/district-map.ts', text }])).toHaveLength(1);
    expect(unnamedIslands([{ path: 'src/islands/district-map.island.ts', text }])).toEqual([]);
  });
});

describe('sizes', () => {
  it('stay short: pages 80 lines, any file 300', () => {
    expect(describeBreaches(longFiles(SOURCES))).toEqual([]);
  });

  it.each([
    ['src/pages/index.astro', 80],
    ['src/charts/a.ts', 300],
  ])('of %s may be %i lines and not one more', (path, limit) => {
    const text = 'x\n'.repeat(limit);
    expect(longFiles([{ path, text }])).toEqual([]);
    expect(longFiles([{ path, text: `${text}x\n` }])).toHaveLength(1);
  });
});

describe('data', () => {
  it('is not in src', () => {
    expect(describeBreaches([...dataFiles(PATHS), ...SOURCES.flatMap(numberTables)])).toEqual([]);
  });

  it.each(['src/charts/districts.geojson', 'src/i18n/zh.json', 'src/pipeline/rows.csv'])(
    'would be found in %s',
    (path) => {
      expect(dataFiles([path])).toHaveLength(1);
    },
  );

  it('would be found as a table of numbers, nested or not', () => {
    const flat = `const a = [${'1.5, '.repeat(31)}];`;
    const nested = `const a = [\n${'[1, -2],\n'.repeat(16)}];`;
    for (const text of [flat, nested])
      expect(numberTables({ path: 'src/charts/a.ts', text })).toHaveLength(1);
    expect(numberTables({ path: 'src/charts/a.ts', text: 'const a = [0, 0.5, 1];' })).toEqual([]);
  });
});

describe('the top level', () => {
  it('holds the agreed names', () => {
    const ignored = readFileSync('.gitignore', 'utf8').split('\n').filter(Boolean);
    expect(describeBreaches(strangersAtTop(readdirSync('.'), ignored))).toEqual([]);
  });

  it('refuses others, except what is generated', () => {
    const names = ['src', 'README.md', '.ci', 'dist-internal', 'scripts', 'vite.config.ts'];
    expect(strangersAtTop(names, ['dist/', 'dist-*/']).map(({ path }) => path)).toEqual([
      'scripts',
      'vite.config.ts',
    ]);
  });
});
