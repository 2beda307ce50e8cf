import { expect, it } from 'vitest';

import { isChangeProvisional, isProvisional } from '../../../src/domain/provisional.ts';

const frame = { springFestival: true, provisional: { '2026-02': 93, '2026-q1': null } } as const;

it('is a period that still grows, or of which nobody can tell', () => {
  expect(isProvisional(frame, '2026-02')).toBe(true);
  expect(isProvisional(frame, '2026-q1')).toBe(true);
  expect(isProvisional(frame, '2026-01')).toBe(false);
});

it('makes January provisional with February where the two are compared together', () => {
  expect(isChangeProvisional(frame, '2026-01', 'year_on_year')).toBe(true);
  expect(isChangeProvisional({ provisional: frame.provisional }, '2026-01', 'year_on_year')).toBe(false);
  expect(isChangeProvisional(frame, '2026-01', 'period_on_period')).toBe(false);
  expect(isChangeProvisional(frame, '2026-03', 'year_on_year')).toBe(false);
  expect(
    isChangeProvisional({ ...frame, provisional: { '2026-02-r12': 97 } }, '2026-01-r12', 'year_on_year'),
  ).toBe(false);
});
