import { expect, it } from 'vitest';

import { changeVerdict } from '../../../src/domain/change-verdict.ts';
import { shown, SUPPRESSED } from '../../../src/domain/published-value.ts';

const ratio = (lower: number, upper: number) => shown((lower + upper) / 2, { lower, upper, level: 0.95 });

it.each([
  [1.1, 1.4, 'rise'],
  [0.6, 0.9, 'fall'],
  [0.9, 1.2, 'unclear'],
  [1, 1.3, 'unclear'],
  [1.004, 1.3, 'unclear'],
  [0.7, 0.996, 'unclear'],
] as const)('an interval of %d to %d is: %s', (lower, upper, verdict) => {
  expect(changeVerdict(ratio(lower, upper), false)).toBe(verdict);
});

it('never calls a fall what late recording may have made alone; a rise stands', () => {
  expect(changeVerdict(ratio(0.6, 0.9), true)).toBe('late');
  expect(changeVerdict(ratio(1.1, 1.4), true)).toBe('rise');
  expect(changeVerdict(ratio(0.9, 1.2), true)).toBe('unclear');
});

it('says nothing where no ratio is published', () => {
  expect(changeVerdict(undefined, false)).toBeNull();
  expect(changeVerdict(SUPPRESSED, false)).toBeNull();
  expect(changeVerdict(shown(1.2), false)).toBeNull();
});
