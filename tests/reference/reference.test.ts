import { describe, expect, test } from 'vitest';

import { ADAPTERS, JUDGES } from './adapters.ts';
import { differences } from './differences.ts';
import { foldersBesides, OWN_CASES, readCases, type ReferenceCase } from './reference-cases.ts';

/** Published worked examples: what the project computes is what the literature and other tools compute. */
const own = readCases(OWN_CASES);
const besides = foldersBesides(process.env).flatMap(readCases);
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
    console.log(`reference cases: ${own.length} of the project and ${besides.length} from elsewhere`);
  });

  for (const found of besides)
    test(`${found.name}: ${found.functionName} as ${found.source}`, () => check(found));
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
