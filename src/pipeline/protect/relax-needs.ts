import { allQuestions, findBreaches, type Attacker } from '../../domain/disclosure/find-breaches.ts';
import type { LinearSolver } from '../../domain/disclosure/linear-program.ts';
import type { ProtectionNeed } from '../../domain/disclosure/protection-need.ts';
import type { RememberedSystem } from '../../domain/disclosure/remember-releases.ts';
import { cellOf, type CellId } from '../../domain/disclosure/table-system.ts';

/**
 * What is public already cannot be called back: a cell that can be inferred too closely though nothing is
 * published now need only not be inferred any closer. Returns those cells.
 */
export function relaxNeeds(
  sensitive: Map<CellId, ProtectionNeed>,
  { system, truth }: Pick<RememberedSystem, 'system' | 'truth'>,
  known: ReadonlySet<CellId>,
  attackers: readonly Attacker[],
  solver: LinearSolver,
): ReadonlySet<CellId> {
  const unpublished = new Set([...system.cells.keys()].filter((cell) => !known.has(cell)));
  const attacked = { system, truth, sensitive };
  const lost = findBreaches(attacked, allQuestions(attacked, attackers), unpublished, solver);
  for (const [cell, found] of Map.groupBy(lost, (breach) => breach.cell)) {
    const need = sensitive.get(cell);
    const { value } = cellOf(system, cell);
    const reach = need?.kind === 'share' ? need.share * value : Infinity;
    sensitive.set(cell, {
      kind: 'range',
      lower: Math.max(value - reach, ...found.map(({ inferred }) => inferred.lower)),
      upper: Math.min(value + reach, ...found.map(({ inferred }) => inferred.upper)),
    });
  }
  return new Set(lost.map(({ cell }) => cell));
}
