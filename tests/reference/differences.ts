import type { Tolerance } from './reference-cases.ts';

const LEAST_MAGNITUDE = 1e-12;

/**
 * Where a computed value departs from the expected one, by path; none where they agree. Numbers may differ
 * by the tolerance, everything else may not. Null means "not computable": NaN is no answer to anything.
 * What is computed besides the expected does no harm.
 */
export function differences(
  computed: unknown,
  expected: unknown,
  tolerance: Tolerance,
  path = '$',
): readonly string[] {
  if (typeof expected === 'number') {
    return isNear(computed, expected, tolerance) ? [] : [told(path, computed, expected)];
  }
  if (typeof expected !== 'object' || expected === null) {
    return Object.is(computed, expected) ? [] : [told(path, computed, expected)];
  }
  if (
    typeof computed !== 'object' ||
    computed === null ||
    Array.isArray(computed) !== Array.isArray(expected)
  ) {
    return [told(path, computed, expected)];
  }
  const [ours, theirs] = [new Map(Object.entries(computed)), Object.entries(expected)];
  if (Array.isArray(expected) && ours.size !== theirs.length) {
    return [`${path}: ${ours.size} items, expected ${theirs.length}`];
  }
  return theirs.flatMap(([key, value]) => differences(ours.get(key), value, tolerance, `${path}.${key}`));
}

function isNear(computed: unknown, expected: number, { relative, absolute }: Tolerance): boolean {
  if (typeof computed !== 'number' || Number.isNaN(computed)) return false;
  const allowed = Math.max(absolute, relative * Math.max(Math.abs(expected), LEAST_MAGNITUDE));
  return Math.abs(computed - expected) <= allowed;
}

function told(path: string, computed: unknown, expected: unknown): string {
  return `${path}: ${typeof computed === 'number' ? computed : JSON.stringify(computed)}, expected ${JSON.stringify(expected)}`;
}
