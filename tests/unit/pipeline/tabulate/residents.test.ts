import { expect, test } from 'vitest';

import { residentsFrom } from '../../../../src/pipeline/tabulate/residents.ts';

const row = (adcode: string, year: number, residents: number) => ({
  adcode,
  year,
  residents,
  basis: 'census' as const,
  source_id: 'S-1',
});

const residentsOf = residentsFrom([row('a', 2026, 90), row('a', 2020, 100), row('b', 2027, 60)]);

test('are those of the area and the year', () => {
  expect(residentsOf('a', 2020)).toBe(100);
  expect(residentsOf('a', 2026)).toBe(90);
});

test('of a year without a row are the latest before it, of the same area', () => {
  expect(residentsOf('a', 2023)).toBe(100);
  expect(residentsOf('a', 2030)).toBe(90);
  expect(residentsOf('b', 2028)).toBe(60);
});

test.each([
  ['a', 2019],
  ['b', 2026],
  ['c', 2026],
])('of %s in %i are not known, and that is an error', (area, year) => {
  expect(() => residentsOf(area, year)).toThrow(RangeError);
});
