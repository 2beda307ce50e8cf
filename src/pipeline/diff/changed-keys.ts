import { cellText } from '../read/cell-text.ts';

export interface ChangedKey {
  /** With dots: `rounding.money`. */
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** Leaves that differ between two documents of one schema, in the order of the later one. */
export function changedKeys(before: unknown, after: unknown): readonly ChangedKey[] {
  const [old, current] = [new Map(leavesOf(before, '')), new Map(leavesOf(after, ''))];
  return [...new Set([...current.keys(), ...old.keys()])]
    .map((path) => ({ path, before: old.get(path) ?? '', after: current.get(path) ?? '' }))
    .filter((change) => change.before !== change.after);
}

/** Lists of plain values are one leaf; an absent object has none. */
function leavesOf(value: unknown, path: string): readonly (readonly [string, string])[] {
  if (value === null || value === undefined) return [[path, '']];
  const isPlainList = Array.isArray(value) && value.every((item) => typeof item !== 'object');
  if (typeof value !== 'object' || isPlainList) return [[path, cellText(value)]];
  return Object.entries(value).flatMap(([name, child]) =>
    leavesOf(child, path === '' ? name : `${path}.${name}`),
  );
}
