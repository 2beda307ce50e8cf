import { describe, expect, it } from 'vitest';

import { ADAPTERS, NOT_WRITTEN_YET } from './adapters.ts';
import { differences, readCases, type ReferenceCase } from './reference-case.ts';

const own = readCases('tests/fixtures/reference');
const folders = (process.env['REFERENCE_CASES'] ?? '').split(':').filter((folder) => folder !== '');
const others = folders.flatMap(readCases);
const waiting = others.filter(({ function: name }) => NOT_WRITTEN_YET.includes(name));
const due = others.filter((reference) => !waiting.includes(reference));

if (folders.length === 0) console.log('REFERENCE_CASES names no folder: only the cases of the project run.');
for (const { name, function: wanted } of waiting)
  console.log(`waits for ${wanted}, not written yet: ${name}`);

function check(reference: ReferenceCase): void {
  const adapter = ADAPTERS[reference.function];
  if (adapter === undefined) throw new Error(`no function ${reference.function} for case ${reference.name}`);
  expect(differences(adapter(reference.input), reference)).toEqual([]);
}

describe('published cases', () => {
  it('are there', () => {
    expect(own.length).toBeGreaterThan(0);
  });

  it.each(own.map((reference) => [reference.name, reference] as const))('%s', (_, reference) => {
    check(reference);
  });
});

describe.runIf(due.length > 0)('published cases from elsewhere', () => {
  it.each(due.map((reference) => [reference.name, reference] as const))('%s', (_, reference) => {
    check(reference);
  });
});

describe('the comparison', () => {
  const reference: ReferenceCase = {
    name: 'made up',
    function: 'poissonExactCI',
    input: {},
    expected: { lower: [1, null], upper: 1000 },
    relative: 1e-9,
    absolute: null,
  };

  it('accepts what lies within the tolerance', () => {
    expect(differences({ lower: [1 + 1e-10, null], upper: 1000 }, reference)).toEqual([]);
  });

  it('names every value that does not', () => {
    expect(differences({ lower: [1.1, Number.NaN] }, reference)).toHaveLength(3);
  });

  it('waits only for functions that do not exist', () => {
    expect(NOT_WRITTEN_YET.filter((name) => name in ADAPTERS)).toEqual([]);
  });
});
