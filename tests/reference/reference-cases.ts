import { existsSync, globSync, readFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

import { z } from 'zod';

/** The project's own published cases. */
export const OWN_CASES = resolve(import.meta.dirname, '../fixtures/reference');

const inputSchema = z.object({ case: z.string(), function: z.string(), input: z.unknown() });
const expectedSchema = z
  .object({
    case: z.string(),
    source: z.string().min(1),
    rel_tol: z.number().nonnegative().optional(),
    abs_tol: z.number().nonnegative().optional(),
    expected: z.unknown(),
  })
  .refine(({ rel_tol: relative, abs_tol: absolute }) => relative !== undefined || absolute !== undefined);

export interface Tolerance {
  /** Relative to the expected value, which counts as at least 1e-12. */
  readonly relative: number;
  readonly absolute: number;
}

/** A published example: what goes in, what comes out, how near, and who says so. */
export interface ReferenceCase {
  readonly name: string;
  readonly functionName: string;
  readonly input: unknown;
  readonly expected: unknown;
  readonly source: string;
  readonly tolerance: Tolerance;
}

/**
 * Every `NAME.input.json` of a folder with its `NAME.expected.json`.
 * @throws Error where one of the two is missing or they are not of the same case
 */
export function readCases(folder: string): readonly ReferenceCase[] {
  if (!existsSync(folder)) throw new Error(`no folder of reference cases: ${folder}`);
  const inputs = globSync('*.input.json', { cwd: folder }).sort();
  const orphans = globSync('*.expected.json', { cwd: folder }).filter(
    (file) => !inputs.includes(file.replace('.expected.', '.input.')),
  );
  if (orphans.length > 0) throw new Error(`expected values without input: ${orphans.join(', ')}`);
  return inputs.map((file) => {
    const input = inputSchema.parse(readJson(join(folder, file)));
    const expected = expectedSchema.parse(readJson(join(folder, file.replace('.input.', '.expected.'))));
    if (input.case !== expected.case)
      throw new Error(`${file}: two cases, ${input.case} and ${expected.case}`);
    return {
      name: input.case,
      functionName: input.function,
      input: input.input,
      expected: expected.expected,
      source: expected.source,
      // An absolute tolerance stands alone.
      tolerance:
        expected.abs_tol === undefined
          ? { relative: expected.rel_tol ?? 0, absolute: 0 }
          : { relative: 0, absolute: expected.abs_tol },
    };
  });
}

/** Folders named in REFERENCE_CASES, of cases that are not the project's to keep. */
export function foldersBesides(environment: Readonly<Record<string, string | undefined>>): readonly string[] {
  return (environment['REFERENCE_CASES'] ?? '').split(delimiter).filter(Boolean);
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8')) as unknown;
}
