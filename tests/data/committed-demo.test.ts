import { describe, expect, test } from 'vitest';

import { DEMO_TABLES, demoFiles } from '../../src/pipeline/demo/demo-files.ts';
import { readDemoWorld } from '../../src/pipeline/demo/read-demo-world.ts';
import { datasetSchema } from '../../src/schema/dataset.schema.ts';
import { DATA_FOLDER, readData } from './data-folder.ts';

const dataset = datasetSchema.parse(JSON.parse(readData('dataset.json')));

describe('the committed demo tables', () => {
  test('name the seed that wrote them', () => {
    expect(dataset.demo_seed).not.toBeNull();
  });

  test('are called synthetic, every one', () => {
    for (const table of DEMO_TABLES) expect(dataset.tables[table]?.provenance, table).toBe('synthetic');
  });

  test('are, byte for byte, what the generator writes from that seed', () => {
    const files = demoFiles(readDemoWorld(DATA_FOLDER, dataset.demo_seed ?? undefined));
    // Compared as booleans: a difference between megabytes of text is no readable message.
    const differing = files.filter((file) => readData(file.path) !== file.text).map((file) => file.path);
    expect(differing, 'run npm run data:demo and commit').toEqual([]);
  });
});
