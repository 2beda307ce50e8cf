import { describe, expect, test } from 'vitest';

import { ADAPTERS, JUDGES, NOT_YET_AMONG_THE_FUNCTIONS } from './adapters.ts';
import { differences } from './differences.ts';
import { foldersBesides, OWN_CASES, readCases, type ReferenceCase } from './reference-cases.ts';

/** Published worked examples: what the project computes is what the literature and other tools compute. */
const own = readCases(OWN_CASES);
const besides = foldersBesides(process.env).flatMap(readCases);
const [run, waiting] = [
  besides.filter(({ functionName }) => !NOT_YET_AMONG_THE_FUNCTIONS.includes(functionName)),
  besides.filter(({ functionName }) => NOT_YET_AMONG_THE_FUNCTIONS.includes(functionName)),
];

function check({ functionName, input, expected, tolerance }: ReferenceCase): void {
  const judge = JUDGES[functionName];
  if (judge !== undefined) {
    expect(judge(input, expected, tolerance)).toEqual([]);
    return;
  }
  const adapter = ADAPTERS[functionName];
  expect(adapter, `no function ${functionName}: a case is never skipped`).toBeDefined();
  expect(differences(adapter?.(input), expected, tolerance)).toEqual([]);
}

describe('the project’s own reference cases', () => {
  test('are there', () => {
    expect(own.length).toBeGreaterThanOrEqual(2);
  });

  test.each(own)('$name: $functionName as $source', check);
});

describe('reference cases from elsewhere', () => {
  test('are counted', () => {
    const missing = [...new Set(waiting.map(({ functionName }) => functionName))].sort();
    console.log(
      `reference cases: ${own.length} of the project and ${run.length} from elsewhere run, ` +
        `${waiting.length} not yet among the functions${missing.length > 0 ? `: ${missing.join(', ')}` : ''}`,
    );
    expect(run.length + waiting.length).toBe(besides.length);
  });

  for (const found of run)
    test(`${found.name}: ${found.functionName} as ${found.source}`, () => check(found));
});

describe('the list of functions that are still to come', () => {
  test('names none that is there', () => {
    expect(NOT_YET_AMONG_THE_FUNCTIONS.filter((name) => name in ADAPTERS || name in JUDGES)).toEqual([]);
  });

  test('excuses no case of the project', () => {
    expect(own.filter(({ functionName }) => NOT_YET_AMONG_THE_FUNCTIONS.includes(functionName))).toEqual([]);
  });
});

describe('a comparison', () => {
  const relative = { relative: 1e-9, absolute: 0 };

  test.each([
    [1, 1 + 1e-10],
    [
      { a: [1, null, 'x'], b: true },
      { a: [1, null, 'x'], b: true, more: 3 },
    ],
    [0, 1e-22],
    [[], []],
  ])('of %j takes %j', (expected, computed) => {
    expect(differences(computed, expected, relative)).toEqual([]);
  });

  test.each([
    [1, 1 + 1e-8],
    [1, Number.NaN],
    [null, Number.NaN],
    [null, 0],
    [1, null],
    [0, 1e-20],
    [[1, 2], [1]],
    [[1], [1, 2]],
    [{ a: 1 }, {}],
    [{ a: 1 }, [1]],
    ['x', 'y'],
  ])('of %j refuses %j', (expected, computed) => {
    expect(differences(computed, expected, relative)).toHaveLength(1);
  });

  test('takes an absolute tolerance as it is', () => {
    expect(differences(1000.0014, 1000, { relative: 0, absolute: 0.0015 })).toEqual([]);
    expect(differences(1000.0016, 1000, { relative: 0, absolute: 0.0015 })).toHaveLength(1);
  });

  test('says where', () => {
    expect(differences({ a: [1, 5] }, { a: [1, 2] }, relative)).toEqual(['$.a.1: 5, expected 2']);
  });
});
