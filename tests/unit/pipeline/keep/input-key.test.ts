import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, it } from 'vitest';

import { inputKey } from '../../../../src/pipeline/keep/input-key.ts';

let project: string;
let data: string;

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'atlas-key-'));
  data = join(project, 'data');
  mkdirSync(data);
  writeFileSync(join(data, 'dataset.json'), '{}');
  for (const room of ['domain', 'schema', 'pipeline']) {
    mkdirSync(join(project, 'src', room), { recursive: true });
    writeFileSync(join(project, 'src', room, 'a.ts'), 'export {};\n');
  }
  writeFileSync(join(project, 'package-lock.json'), '{}');
});

afterEach(() => rmSync(project, { recursive: true }));

it.each([
  'src/domain/a.ts',
  'src/schema/a.ts',
  'src/pipeline/a.ts',
  'src/pipeline/new.ts',
  'package-lock.json',
])('changes with %s', (path) => {
  const before = inputKey(data, project);
  expect(before).toMatch(/^[0-9a-f]{64}$/);
  writeFileSync(join(project, path), '// changed\n');
  expect(inputKey(data, project)).not.toBe(before);
});

it('does not hang on where the data folder lies', () => {
  const elsewhere = join(project, 'elsewhere');
  cpSync(data, elsewhere, { recursive: true });
  expect(inputKey(elsewhere, project)).toBe(inputKey(data, project));
});

it.each(['data', 'src/schema', 'package-lock.json'])('is none without %s', (path) => {
  rmSync(join(project, path), { recursive: true });
  expect(inputKey(data, project)).toBeNull();
});
