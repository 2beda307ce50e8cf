import type { EarlierPrints } from '../../domain/disclosure/earlier-prints.ts';
import type { Attacked, Attacker } from '../../domain/disclosure/find-breaches.ts';
import type { LinearSolver } from '../../domain/disclosure/linear-program.ts';
import { needBelow, type ProtectionNeed } from '../../domain/disclosure/protection-need.ts';
import { rememberReleases } from '../../domain/disclosure/remember-releases.ts';
import { cellOf, mostOf, type CellId, type TableSystem } from '../../domain/disclosure/table-system.ts';
import type { ProtectionRules } from '../../schema/disclosure.schema.ts';
import type { IndicatorHistory, PastIndicatorCell } from './indicator-history.ts';
import type { CountOf } from './indicator-systems.ts';
import { relaxNeeds } from './relax-needs.ts';
import { isSensitiveCount } from './sensitive-sum.ts';

/** A count behind an indicator, with what of it must not be inferred, by whom, and what they know already. */
export interface WatchedCount {
  readonly attacked: Attacked;
  readonly attackers: readonly Attacker[];
  /** Cells of now and then that every reader of an earlier release knows: hiding them hides nothing. */
  readonly known: ReadonlySet<CellId>;
  /** Cells of now and then that a release hid, and that stay hidden. */
  readonly keptHidden: ReadonlySet<CellId>;
}

interface PresentCount {
  readonly system: TableSystem;
  readonly truth: readonly number[];
  readonly countOf: CountOf;
  readonly indicator: string;
  readonly rules: ProtectionRules;
  readonly attackersOf: (cells: Iterable<CellId>) => readonly Attacker[];
}

/**
 * Joins what earlier releases printed and hid of an indicator to one of its counts. What a count was when it was
 * hidden is no more to be inferred than what it is.
 *
 * @throws ContradictoryRelease where no table has the figures of a release
 */
export function rememberCount(
  { system, truth, countOf, indicator, rules, attackersOf }: PresentCount,
  history: IndicatorHistory,
  solver: LinearSolver,
): WatchedCount {
  const prints = history.map(({ version, cells }) => printsOf(version, cells.get(indicator) ?? [], countOf));
  const remembered = rememberReleases({ system, truth }, prints, solver);
  const rulesOf = new Map(history.map((past) => [past.version, past.rules]));
  const sensitive = new Map<CellId, ProtectionNeed>();
  const keep = (id: CellId, by: ProtectionRules): void => {
    const { value, form } = cellOf(remembered.system, id);
    if (sensitive.has(id) || !isSensitiveCount(value, by)) return;
    const need = { kind: 'width', width: by.min_count } as const;
    sensitive.set(id, needBelow(need, mostOf(remembered.system, form)));
  };
  for (const id of system.cells.keys()) keep(id, rules);
  const { known, keptHidden, hiddenThen } = remembered;
  for (const [id, version] of [...keptHidden, ...hiddenThen]) keep(id, rulesOf.get(version) ?? rules);
  for (const id of known) sensitive.delete(id);
  const attackers = attackersOf(remembered.system.cells.keys());
  relaxNeeds(sensitive, remembered, known, attackers, solver);
  return {
    attacked: { system: remembered.system, truth: remembered.truth, sensitive },
    attackers,
    known,
    keptHidden: new Set([...keptHidden.keys(), ...hiddenThen.keys()]),
  };
}

function printsOf(release: string, cells: readonly PastIndicatorCell[], countOf: CountOf): EarlierPrints {
  const printed = new Map<CellId, { readonly lower: number; readonly upper: number }>();
  const hidden = new Set<CellId>();
  for (const { cell, state, numerator, denominator } of cells) {
    if (state === 'suppressed') hidden.add(cell);
    else if (numerator !== null && denominator !== null) {
      const count = countOf({ numerator, denominator });
      printed.set(cell, { lower: count, upper: count });
    }
  }
  return { release, printed, hidden };
}
