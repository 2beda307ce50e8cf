import { z } from 'zod';

import { additiveSystem } from '../../src/domain/disclosure/additive-system.ts';
import { attackBounds } from '../../src/domain/disclosure/attack-bounds.ts';
import { isProtected, type ProtectionNeed } from '../../src/domain/disclosure/protection-need.ts';
import { protectTable } from '../../src/domain/disclosure/protect-table.ts';
import { cellOf, knownTo } from '../../src/domain/disclosure/table-system.ts';
import { highsSolver } from '../../src/pipeline/protect/highs-solver.ts';
import { yalpsSolver } from '../unit/domain/disclosure/yalps-solver.ts';
import type { Judges } from './adapter.ts';
import { differences } from './differences.ts';

const tableSchema = z.object({
  cells: z.record(z.string(), z.number().nullable()),
  equations: z.array(z.object({ total: z.string(), parts: z.array(z.string()) })),
});
type Table = z.infer<typeof tableSchema>;

const boundsSchema = z.record(z.string(), z.tuple([z.number(), z.number()]));
type Bounds = z.infer<typeof boundsSchema>;

const ids = z.array(z.string());

/** A pattern so much larger than the case's own is none any more. */
const LARGEST_PATTERN = 1.5;

/** Disclosure control: what somebody infers, and what is hidden from him. Of patterns many are right. */
export const DISCLOSURE_JUDGES: Judges = {
  attackBounds: (input, expected, tolerance) => {
    const { suppressed, ...table } = tableSchema.extend({ suppressed: ids }).parse(input);
    // What a case says of the true values besides is not in its input.
    const theirs = z
      .object({
        bounds: boundsSchema,
        exactly_recoverable: ids,
        primary_protected: z.record(z.string(), z.boolean()).optional(),
      })
      .parse(expected);
    const bounds = boundsOf(table, suppressed);
    const isOpen = Object.entries(bounds).map(([id, [lower, upper]]) => [id, upper - lower > 1e-6] as const);
    const ours = {
      bounds,
      exactly_recoverable: isOpen.flatMap(([id, is]) => (is ? [] : [id])),
      primary_protected: Object.fromEntries(isOpen),
    };
    return differences(ours, { primary_protected: {}, ...theirs }, tolerance);
  },

  protectTable: (input, expected, tolerance) => {
    const {
      primary_rule: rule,
      min_width: width,
      ...table
    } = tableSchema
      .extend({ primary_rule: z.object({ min: z.number(), max: z.number() }), min_width: z.number() })
      .parse(input);
    const theirs = z
      .object({
        primary_cells: ids,
        naive_primary_only_bounds: boundsSchema,
        reference_pattern: ids,
        reference_bounds: boundsSchema,
        n_suppressed_reference: z.number(),
      })
      .parse(expected);
    const isSmall = (value: number | null): boolean =>
      value !== null && value >= rule.min && value <= rule.max;
    const primary = Object.keys(table.cells).filter((id) => isSmall(table.cells[id] ?? null));
    const need: ProtectionNeed = { kind: 'width', width };
    const hidden = patternOf(table, new Map(primary.map((id) => [id, need])));
    const bounds = boundsOf(table, [...hidden], yalpsSolver);
    return [
      ...differences(primary.toSorted(), theirs.primary_cells.toSorted(), tolerance, 'primary cells'),
      ...differences(
        boundsOf(table, primary),
        theirs.naive_primary_only_bounds,
        tolerance,
        'bounds of the primary cells alone',
      ),
      ...differences(
        boundsOf(table, theirs.reference_pattern),
        theirs.reference_bounds,
        tolerance,
        'bounds of the pattern',
      ),
      ...primary
        .filter((id) => {
          const [lower = 0, upper = 0] = bounds[id] ?? [];
          return !isProtected(table.cells[id] ?? 0, { lower, upper }, need);
        })
        .map((id) => `${id} is inferred as ${JSON.stringify(bounds[id])}`),
      ...(hidden.size > LARGEST_PATTERN * theirs.n_suppressed_reference
        ? [`${hidden.size} cells are hidden, ${theirs.n_suppressed_reference} are enough`]
        : []),
      ...[...hidden]
        .filter((id) => id.includes('CITY'))
        .map((id) => `${id}, a total of the whole city, is hidden`),
    ];
  },
};

function systemOf({ cells, equations }: Table): ReturnType<typeof additiveSystem> {
  // What is hidden has no value in a case, and none is used.
  return additiveSystem(new Map(Object.entries(cells).map(([id, value]) => [id, value ?? 0])), equations);
}

function boundsOf(table: Table, hidden: readonly string[], solver = highsSolver): Bounds {
  const { system } = systemOf(table);
  const targets = new Map(hidden.map((id) => [id, cellOf(system, id).form]));
  const bounds = attackBounds(knownTo(system, new Set(hidden)), targets, solver);
  return Object.fromEntries([...bounds].map(([id, { lower, upper }]) => [id, [lower, upper]]));
}

/** The pattern that the project hides a table by; totals cost more. */
function patternOf(table: Table, sensitive: ReadonlyMap<string, ProtectionNeed>): ReadonlySet<string> {
  const { system, truth } = systemOf(table);
  const task = { system, truth, sensitive, neverShown: new Set<string>(), alwaysShown: new Set<string>() };
  const attackers = [{ name: 'reader', knows: new Set<string>() }];
  const costOf = (id: string): number => 1 + cellOf(system, id).form.size;
  return protectTable({ ...task, attackers, costOf }, highsSolver).hidden;
}
