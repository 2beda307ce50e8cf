import { describe, expect, test } from 'vitest';

import { campaignStatus, comparedMonths } from '../../../../src/domain/publicity/campaign.ts';

describe('campaignStatus', () => {
  test.each([
    ['2025-01-12', 'planned'],
    ['2025-01-13', 'running'],
    ['2025-02-28', 'running'],
    ['2025-03-01', 'ended'],
  ] as const)('on %s is %s', (day, status) => {
    expect(campaignStatus({ starts: '2025-01-13', ends: '2025-02-28' }, day)).toBe(status);
  });
});

test('half a year from the month after it began, and the same months a year before', () => {
  expect(comparedMonths({ starts: '2024-09-02' })).toEqual({
    before: ['2023-10', '2023-11', '2023-12', '2024-01', '2024-02', '2024-03'],
    after: ['2024-10', '2024-11', '2024-12', '2025-01', '2025-02', '2025-03'],
  });
});
