import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { writeDemoFiles } from '../../../../src/pipeline/demo/write-demo-files.ts';
import { DATA_FOLDER } from '../../../data/data-folder.ts';

const REFERENCE_FILES = [
  'dataset.json',
  'demo-parameters.json',
  'districts.csv',
  'population.csv',
  'fraud_types.csv',
  'agencies.csv',
];

describe('writeDemoFiles', () => {
  let folder = '';

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'demo-'));
    for (const name of REFERENCE_FILES) cpSync(join(DATA_FOLDER, name), join(folder, name));
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  const read = (path: string): string => readFileSync(join(folder, path), 'utf8');

  test('writes the tables and only the seed into dataset.json', () => {
    const before = read('dataset.json');
    const written = writeDemoFiles(folder, folder, 42);
    expect(written.seed).toBe(42);
    for (const file of written.files) expect(read(file.path) === file.text, file.path).toBe(true);
    expect(read('dataset.json')).toBe(before.replace(/"demo_seed": \d+/, '"demo_seed": 42'));
  });

  test('takes the default seed of the parameters', () => {
    const parameters = JSON.parse(read('demo-parameters.json')) as { default_seed: { value: number } };
    expect(writeDemoFiles(folder, folder).seed).toBe(parameters.default_seed.value);
  });

  test('leaves no year of an earlier run behind', () => {
    mkdirSync(join(folder, 'incidents'));
    writeFileSync(join(folder, 'incidents/2019.csv'), 'id\n');
    writeDemoFiles(folder, folder, 42);
    expect(existsSync(join(folder, 'incidents/2019.csv'))).toBe(false);
  });

  test('never overwrites a table that is not synthetic', () => {
    const real = read('dataset.json').replace(
      /("incidents": \{\s*"provenance": )"synthetic"/,
      '$1"official"',
    );
    writeFileSync(join(folder, 'dataset.json'), real);
    expect(() => writeDemoFiles(folder, folder, 42)).toThrow(/incidents/);
    expect(existsSync(join(folder, 'incidents'))).toBe(false);
  });
});
