import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, describe, expect, test } from 'vitest';

import { checkInputs } from '../../src/pipeline/check-inputs.ts';
import { reportProblems } from '../../src/pipeline/problem.ts';
import {
  copyMinimal,
  filesOf,
  layOver,
  MINIMAL_CONTENT,
  MINIMAL_DATA,
  MINIMAL_PUBLIC,
  type RegionCopy,
} from './region-copy.ts';

/**
 * Each folder is a mistake an editor can make, laid over the minimal fixture, beside the report that the
 * editor gets. Drop a folder in and it is a test; UPDATE_GOLDEN=1 writes the reports anew, to be read.
 */
const CASES_FOLDER = join(import.meta.dirname, 'bad-input');
const CASES = readdirSync(CASES_FOLDER).sort();
const NO_PROBLEMS = '没有发现问题。';
const LEAST_CASES = 40;

let copy: RegionCopy | undefined;

afterEach(() => {
  copy?.remove();
  copy = undefined;
});

async function reportOn(data: string, content: string, pictures = MINIMAL_PUBLIC): Promise<string> {
  const { problems } = await checkInputs(data, content, pictures);
  return problems.length === 0 ? NO_PROBLEMS : reportProblems(problems);
}

describe('the minimal fixture', () => {
  test('has no problem', async () => {
    expect(await reportOn(MINIMAL_DATA, MINIMAL_CONTENT)).toBe(NO_PROBLEMS);
  });

  test('is usable as it stands', async () => {
    const { folder } = await checkInputs(MINIMAL_DATA, MINIMAL_CONTENT, MINIMAL_PUBLIC);
    expect(folder?.present.size).toBe(28);
  });
});

describe('bad input', () => {
  test('is tried in many ways', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(LEAST_CASES);
  });

  test.each(CASES)('%s', async (name) => {
    const folder = join(CASES_FOLDER, name);
    copy = copyMinimal();
    layOver(copy, folder);
    const report = `${await reportOn(copy.data, copy.content, copy.pictures)}\n`;
    const expected = join(folder, 'expected.txt');
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(expected, report);
    expect(existsSync(expected), `${name} has no expected.txt: run with UPDATE_GOLDEN=1 and read it`).toBe(
      true,
    );
    expect(report).toBe(readFileSync(expected, 'utf8'));
  });

  test('differs from the fixture in every file of a case', () => {
    const same = CASES.flatMap((name) =>
      filesOf(join(CASES_FOLDER, name))
        .filter((path) => isAsInFixture(join(CASES_FOLDER, name), path))
        .map((path) => `${name}/${path}`),
    );
    expect(same).toEqual([]);
  });
});

function isAsInFixture(folder: string, path: string): boolean {
  const base = path.replace(/^data\//, `${MINIMAL_DATA}/`).replace(/^content\//, `${MINIMAL_CONTENT}/`);
  return existsSync(base) && readFileSync(base).equals(readFileSync(join(folder, path)));
}

describe('every message', () => {
  const messages = (): readonly string[] =>
    CASES.flatMap((name) =>
      readFileSync(join(CASES_FOLDER, name, 'expected.txt'), 'utf8')
        .trimEnd()
        .split('\n')
        .slice(1),
    );

  test('says what is wrong and what to do, in Chinese', () => {
    expect(messages().length).toBeGreaterThan(CASES.length);
    for (const message of messages()) {
      expect(message).toMatch(
        /^[^ ]+( [列项] [^ ]+)?( 值“.*”)?：.*\p{Script=Han}.*。→ .*\p{Script=Han}.*。$/u,
      );
    }
  });

  test('speaks of no path outside the folders of data and content', () => {
    for (const message of messages()) expect(message).not.toMatch(/^\//);
  });
});
