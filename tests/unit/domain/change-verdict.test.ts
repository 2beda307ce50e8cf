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
  expect(changeVerdict(ratio(lower, upper))).toBe(verdict);
});

it('says nothing where no ratio is published', () => {
  expect(changeVerdict(undefined)).toBeNull();
  expect(changeVerdict(SUPPRESSED)).toBeNull();
  expect(changeVerdict(shown(1.2))).toBeNull();
});
