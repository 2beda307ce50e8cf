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
    const named = [
      ...spec.key,
      ...spec.rules.flatMap(({ column, reads = [] }) => [column, ...reads]),
      spec.yearOf,
      spec.periodOf,
    ];
    for (const name of named) if (name !== null) expect(columns).toContain(name);
    expect(spec.key.length).toBeGreaterThan(0);
  });

  test('has rules that ask for no column but those that they name', () => {
    const values = [null, 0, 7, true, false, '2026-01-05', 'solved'];
    for (const rule of spec.rules) {
      const { column, reads } = rule;
      if (reads === undefined) continue;
      const asked = new Set<string>();
      // Every combination of values: what is asked for may hang on what was found.
      for (let number = 0; number < values.length ** reads.length; number += 1) {
        const row = Object.fromEntries(
          reads.map((name, at) => [name, values[Math.floor(number / values.length ** at) % values.length]]),
        );
        const noted = new Proxy(row, {
          get: (target, name) => {
            asked.add(String(name));
            return target[String(name)];
          },
        });
        rule.holds(noted);
      }
      expect([...asked].sort(), column).toEqual(reads.toSorted());
    }
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
