import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A worked example: a function, its input, and what another program or a paper gives for it. */
export interface ReferenceCase {
  readonly name: string;
  readonly function: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly expected: unknown;
  /** Relative to max(|expected|, 1e-12), unless an absolute tolerance is given. */
  readonly relative: number;
  readonly absolute: number | null;
}

export function readCases(folder: string): readonly ReferenceCase[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.input.json'))
    .sort()
    .map((file) => {
      const name = file.slice(0, -'.input.json'.length);
      const given = readObject(join(folder, file));
      const answer = readObject(join(folder, `${name}.expected.json`));
      return {
        name,
        function: String(given['function']),
        input: given['input'] as Readonly<Record<string, unknown>>,
        expected: answer['expected'],
        relative: typeof answer['rel_tol'] === 'number' ? answer['rel_tol'] : 0,
        absolute: typeof answer['abs_tol'] === 'number' ? answer['abs_tol'] : null,
      };
    });
}

function readObject(path: string): Readonly<Record<string, unknown>> {
  return JSON.parse(readFileSync(path, 'utf8')) as Readonly<Record<string, unknown>>;
}

/** Where a result is not what is expected, as paths with both values; empty where it agrees. */
export function differences(
  result: unknown,
  { expected, relative, absolute }: ReferenceCase,
): readonly string[] {
  const compare = (found: unknown, wanted: unknown, path: string): readonly string[] => {
    if (typeof wanted === 'number') {
      const tolerance = absolute ?? relative * Math.max(Math.abs(wanted), 1e-12);
      const agrees = typeof found === 'number' && Math.abs(found - wanted) <= tolerance;
      return agrees ? [] : [`${path}: ${String(found)}, expected ${wanted}`];
    }
    if (typeof wanted !== 'object' || wanted === null) {
      return found === wanted ? [] : [`${path}: ${String(found)}, expected ${String(wanted)}`];
    }
    if (typeof found !== 'object' || found === null) return [`${path}: missing`];
    const members = new Map<string, unknown>(Object.entries(found));
    return Object.entries(wanted).flatMap(([key, value]) =>
      compare(members.get(key), value, `${path}.${key}`),
    );
  };
  return compare(result, expected, 'expected');
}
