import { expect, it } from 'vitest';

import { meanResidents } from '../../../src/domain/mean-residents.ts';

const residents = [
  { year: 2024, residents: 1200, basis: 'census' },
  { year: 2025, residents: 2400, basis: 'derived' },
] as const;

it('weighs the years of a period by its months, and takes the latest year before one without a figure', () => {
  expect(meanResidents(residents, '2024')).toBe(1200);
  expect(meanResidents(residents, '2025-03-r12')).toBe((9 * 1200 + 3 * 2400) / 12);
  expect(meanResidents(residents, '2027-q1')).toBe(2400);
  expect(meanResidents(residents, '2023-12')).toBeNull();
  expect(meanResidents([], '2025')).toBeNull();
});
