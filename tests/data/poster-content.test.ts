import { expect, test } from 'vitest';
import { z } from 'zod';

import { readEntries } from '../../src/pipeline/content/read-entries.ts';
import { posterSchema } from '../../src/schema/poster.schema.ts';

const posters = ['articles', 'campaigns'].flatMap((folder) =>
  readEntries('content', folder, '.md', z.looseObject({ poster: posterSchema })).map(({ file, read }) => ({
    file,
    steps: read.frontMatter?.poster ?? [],
  })),
);

test('no two articles or campaigns have one poster', () => {
  expect(posters.length).toBeGreaterThanOrEqual(30);
  const byWords = Map.groupBy(posters, ({ steps }) => steps.toSorted().join('\n'));
  const shared = [...byWords.values()].filter((same) => same.length > 1);
  expect(shared.map((same) => same.map(({ file }) => file))).toEqual([]);
});

test('a line of a poster is not said twice on it, and ends without a full stop', () => {
  for (const { file, steps } of posters) {
    expect(new Set(steps).size, file).toBe(3);
    expect(
      steps.filter((step) => step.endsWith('。')),
      file,
    ).toEqual([]);
  }
});
