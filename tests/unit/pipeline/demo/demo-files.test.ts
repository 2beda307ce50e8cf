import { describe, expect, test } from 'vitest';

import { demoFiles } from '../../../../src/pipeline/demo/demo-files.ts';
import { readDemoWorld } from '../../../../src/pipeline/demo/read-demo-world.ts';
import type { TableFile } from '../../../../src/pipeline/write/table-files.ts';
import { DATA_FOLDER } from '../../../data/data-folder.ts';

const world = readDemoWorld(DATA_FOLDER, 1);
const textOf = (files: readonly TableFile[], path: string): string | undefined =>
  files.find((file) => file.path === path)?.text;

describe('demoFiles', () => {
  const files = demoFiles(world);

  test('same seed, same bytes', () => {
    const again = demoFiles(readDemoWorld(DATA_FOLDER, 1));
    expect(again.map((file) => file.path)).toEqual(files.map((file) => file.path));
    expect(again.filter((file, index) => file.text !== files[index]?.text)).toEqual([]);
  });

  test('another seed, other bytes', () => {
    const other = demoFiles(readDemoWorld(DATA_FOLDER, 2));
    // The number of villages is assumed, not drawn.
    for (const file of files.filter(({ path }) => path !== 'communities.csv')) {
      expect(textOf(other, file.path) === file.text, file.path).toBe(false);
    }
  });

  test('a change to one table leaves the others as they were', () => {
    const { parameters } = world;
    const warnings = { ...parameters.warnings };
    warnings.alerted_per_resident_month = { ...warnings.alerted_per_resident_month, value: 0.002 };
    const changed = demoFiles({ ...world, parameters: { ...parameters, warnings } });
    const differing = changed
      .filter((file) => textOf(files, file.path) !== file.text)
      .map(({ path }) => path);
    expect(differing.length).toBeGreaterThan(0);
    expect(differing.every((path) => path.startsWith('warnings/'))).toBe(true);
  });

  test('ends every file with one newline and has no carriage return', () => {
    for (const { path, text } of files) {
      expect(text.endsWith('\n') && !text.endsWith('\n\n'), path).toBe(true);
      expect(text.includes('\r'), path).toBe(false);
    }
  });

  test('stays small enough to commit', () => {
    expect(files.reduce((sum, file) => sum + Buffer.byteLength(file.text), 0)).toBeLessThan(6_500_000);
  });
});
