import { z } from 'zod';

import { additiveSystem } from '../../src/domain/disclosure/additive-system.ts';
import { attackBounds } from '../../src/domain/disclosure/attack-bounds.ts';
import { protectTable } from '../../src/domain/disclosure/protect-table.ts';
import { knownTo } from '../../src/domain/disclosure/table-system.ts';
import { highsSolver } from '../../src/pipeline/protect/highs-solver.ts';

const TABLE = z.object({
  cells: z.record(z.string(), z.number().nullable()),
  equations: z.array(z.object({ total: z.string(), parts: z.array(z.string()) })),
});

/** The interval that an attacker is left with for every suppressed cell. */
export function boundsOfSuppressed(input: unknown): ReadonlyMap<string, readonly [number, number]> {
  const { cells, equations, suppressed } = TABLE.extend({ suppressed: z.array(z.string()) }).parse(input);
  // What is hidden has no value here, and none is used.
  const values = new Map(Object.entries(cells).map(([id, value]) => [id, value ?? 0]));
  const { system } = additiveSystem(values, equations);
  const targets = new Map(
    suppressed.map((id) => [id, system.cells.get(id)?.form ?? new Map<number, number>()]),
  );
  const bounds = attackBounds(knownTo(system, new Set(suppressed)), targets, highsSolver);
  return new Map([...bounds].map(([id, { lower, upper }]) => [id, [lower, upper]]));
}

export interface ProtectedCase {
  readonly primary: readonly string[];
  readonly hidden: readonly string[];
  readonly values: ReadonlyMap<string, number>;
  readonly equations: readonly { readonly total: string; readonly parts: readonly string[] }[];
}

/** The pattern that the project hides a table by. */
export function protectCase(input: unknown): ProtectedCase {
  const { cells, equations, primary_rule, min_width } = TABLE.extend({
    primary_rule: z.object({ min: z.number(), max: z.number() }),
    min_width: z.number(),
  }).parse(input);
  const values = new Map(Object.entries(cells).map(([id, value]) => [id, value ?? 0]));
  const primary = [...values].flatMap(([id, value]) =>
    value >= primary_rule.min && value <= primary_rule.max ? [id] : [],
  );
  const { system, truth } = additiveSystem(values, equations);
  const { hidden } = protectTable(
    {
      system,
      truth,
      sensitive: new Map(primary.map((id) => [id, { kind: 'width', width: min_width }])),
      neverShown: new Set(),
      alwaysShown: new Set(),
      attackers: [{ name: 'reader', knows: new Set() }],
      costOf: (id) => 1 + (system.cells.get(id)?.form.size ?? 1),
    },
    highsSolver,
  );
  return { primary, hidden: [...hidden], values, equations };
}
