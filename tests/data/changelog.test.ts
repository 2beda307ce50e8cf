import { describe, expect, test } from 'vitest';

import { datasetSchema } from '../../src/schema/dataset.schema.ts';
import { readData } from './data-folder.ts';

const dataset = datasetSchema.parse(JSON.parse(readData('dataset.json')));
const headings = [...readData('CHANGELOG.md').matchAll(/^## (.+)$/gm)].map(([, heading = '']) => heading);

/** `2026.3` and `2026.3.1` as numbers that sort. */
function orderOf(version: string): number {
  const [year = 0, release = 0, correction = 0] = version.split('.').map(Number);
  return (year * 100 + release) * 100 + correction;
}

describe('data/CHANGELOG.md', () => {
  test('begins with the release that dataset.json names', () => {
    expect(headings[0]).toBe(dataset.version);
  });

  test('has an entry a release, the newest first', () => {
    const versions = headings.map((heading) => datasetSchema.shape.version.parse(heading));
    expect(versions).toEqual([...new Set(versions)].sort((a, b) => orderOf(b) - orderOf(a)));
  });
});
