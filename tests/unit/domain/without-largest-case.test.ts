import { expect, it } from 'vitest';

import type { PublishedCell } from '../../../src/domain/published-frame.ts';
import { NOT_SUPPLIED, shown } from '../../../src/domain/published-value.ts';
import { withoutLargestCase } from '../../../src/domain/without-largest-case.ts';

const cell = (loss: PublishedCell['values']['loss'], largestLoss?: number): PublishedCell => ({
  area: '1',
  period: '2026-03',
  type: 'all',
  values: loss === undefined ? {} : { loss },
  verdicts: {},
  largestCase: null,
  ...(largestLoss === undefined ? {} : { largestLoss }),
  changes: {},
});

it('splits a loss to the cent', () => {
  expect(withoutLargestCase(cell(shown(0.8), 0.7))).toEqual({
    loss: 0.8,
    largest: 0.7,
    rest: 0.1,
    share: 87.5,
  });
});

it.each([
  ['no cell', undefined],
  ['no loss', cell(undefined, 5)],
  ['a loss that is not supplied', cell(NOT_SUPPLIED, 5)],
  ['nothing lost', cell(shown(0), 0)],
  ['a largest case that is not told', cell(shown(5))],
])('is null of %s', (_, from) => {
  expect(withoutLargestCase(from)).toBeNull();
});
