import { describe, expect, test } from 'vitest';

import { TABLE_KEYS, tableSpec } from '../../../src/schema/tables.ts';

const HAN = /\p{Script=Han}/u;

test('tables have names of their own', () => {
  const names = TABLE_KEYS.map((key) => tableSpec(key).name);
  expect(new Set(names).size).toBe(names.length);
});

describe.each(TABLE_KEYS)('%s', (key) => {
  const spec = tableSpec(key);
  const columns = Object.keys(spec.columns);

  test('names only columns that it has', () => {
    const named = [...spec.key, ...spec.rules.map(({ column }) => column), spec.yearOf, spec.periodOf];
    for (const name of named) if (name !== null) expect(columns).toContain(name);
    expect(spec.key.length).toBeGreaterThan(0);
  });

  test('is split by year only where a column tells the year', () => {
    expect(spec.files === 'yearly').toBe(spec.yearOf !== null);
  });

  test('speaks Chinese to editors and both languages to readers', () => {
    for (const { ruleZh, remedyZh } of [...Object.values(spec.columns), ...spec.rules]) {
      expect(ruleZh).toMatch(HAN);
      expect(remedyZh).toMatch(HAN);
      // The report puts the full stop.
      expect(`${ruleZh}${remedyZh}`).not.toMatch(/[。,;]$|[。；]$/);
    }
    for (const { zh, en } of Object.values(spec.columns)) {
      expect(zh).toMatch(HAN);
      expect(en).not.toMatch(HAN);
    }
  });
});
