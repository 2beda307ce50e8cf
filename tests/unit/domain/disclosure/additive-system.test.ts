import fc from 'fast-check';
import { expect, test } from 'vitest';

import { additiveSystem } from '../../../../src/domain/disclosure/additive-system.ts';
import { valueOfForm } from '../../../../src/domain/disclosure/witnesses.ts';
import { crossTable, randomTables } from './random-systems.ts';

test('cells that are no total are the atoms, totals are their sums down to them', () => {
  const { system, truth } = additiveSystem(
    new Map([
      ['a', 1],
      ['b', 2],
      ['c', 4],
      ['ab', 3],
      ['abc', 7],
    ]),
    [
      { total: 'abc', parts: ['ab', 'c'] },
      { total: 'ab', parts: ['a', 'b'] },
    ],
  );
  expect(truth).toEqual([1, 2, 4]);
  expect(system.cells.get('abc')?.form).toEqual(new Map([0, 1, 2].map((column) => [column, 1])));
  expect(system.identities).toEqual([]);
});

test('a total that is a sum of other atoms as well leaves an identity', () => {
  const values = new Map(Object.entries({ jan: 1, feb: 2, loans: 3, quarter: 3 }));
  const { system } = additiveSystem(values, [
    { total: 'quarter', parts: ['jan', 'feb'] },
    { total: 'quarter', parts: ['loans'] },
  ]);
  expect(system.identities.map((form) => Object.fromEntries(form))).toEqual([{ 0: 1, 1: 1, 2: -1 }]);
});

test('rows and columns of a table are the same sum: nothing is left', () => {
  expect(
    crossTable([
      [1, 2],
      [3, 4],
    ]).system.identities,
  ).toEqual([]);
});

test.each([
  ['an unknown part', [{ total: 'x', parts: ['nowhere'] }]],
  [
    'a circle',
    [
      { total: 'x', parts: ['y'] },
      { total: 'y', parts: ['x'] },
    ],
  ],
])('%s is an error', (_, equations) => {
  expect(() =>
    additiveSystem(
      new Map([
        ['x', 1],
        ['y', 1],
      ]),
      equations,
    ),
  ).toThrow(RangeError);
});

test('the truth fits', () => {
  fc.assert(
    fc.property(randomTables, ({ system, truth }) => {
      for (const { form, value } of system.cells.values()) expect(valueOfForm(form, truth)).toBe(value);
      for (const form of system.identities) expect(valueOfForm(form, truth)).toBe(0);
    }),
  );
});
