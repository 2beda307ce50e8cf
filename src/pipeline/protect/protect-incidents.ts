import type { AreaCode } from '../../domain/area-code.ts';
import type { LinearSolver } from '../../domain/disclosure/linear-program.ts';
import { protectTable, type Protection } from '../../domain/disclosure/protect-table.ts';
import type { CellId } from '../../domain/disclosure/table-system.ts';
import { periodKind } from '../../domain/period.ts';
import { ALL_TYPES } from '../../domain/published-frame.ts';
import type { Disclosure } from '../../schema/disclosure.schema.ts';
import type { FramePlan } from './frame-plans.ts';
import type { IncidentFacts } from './incident-facts.ts';
import { levelOf, partsOfCell, type Level, type Quantity } from './incident-systems.ts';
import { LARGEST_HIDDEN_SHARE } from './largest-hidden-share.ts';
import { NO_HISTORY, type PublicationHistory, type QuantityId } from './publication-history.ts';
import { watchQuantities, type WatchedQuantity, type Watcher } from './watch-quantities.ts';

export interface ProtectedQuantity extends Protection, WatchedQuantity {
  /** Levels that are not printed at all, since too much of them would be hidden, with that share (0–1). */
  readonly coarsened: ReadonlyMap<Level, number>;
}

export type ProtectedIncidents = Readonly<Record<QuantityId, ProtectedQuantity>>;

export function protectIncidents(
  facts: IncidentFacts,
  plans: readonly FramePlan[],
  disclosure: Disclosure,
  solver: LinearSolver,
  history: PublicationHistory = NO_HISTORY,
): ProtectedIncidents {
  const watchers = watchQuantities(facts, plans, disclosure, history, solver);
  const protect = (quantity: QuantityId): ProtectedQuantity =>
    coarsen(watchers[quantity], facts.region, solver);
  return {
    filed: protect('filed'),
    loss: protect('loss'),
    prevented: protect('prevented'),
    solved180d: protect('solved180d'),
    stopped: protect('stopped'),
    returned90d: protect('returned90d'),
  };
}

/**
 * Protects, and does so again without the levels of which too much was hidden: first those with too many
 * sensitive cells, then those with too many hidden ones.
 */
function coarsen(watcher: Watcher, region: AreaCode, solver: LinearSolver): ProtectedQuantity {
  const coarsened = new Map<Level, number>();
  for (;;) {
    const watched = watcher(coarsened);
    const { quantity, sensitive, attackers, memory } = watched;
    const sparse = sparsest(quantity, sensitive);
    if (sparse !== null) {
      coarsened.set(...sparse);
      continue;
    }
    const { system, truth, implied } = quantity;
    const { known: alwaysShown, keptHidden, hiddenThen } = memory;
    const secret = [...implied, ...keptHidden.keys(), ...hiddenThen.keys()];
    const neverShown = new Set(secret.filter((cell) => !alwaysShown.has(cell)));
    const task = { system, truth, sensitive, neverShown, alwaysShown, attackers };
    const protection = protectTable({ ...task, costOf: (id) => costOf(id, region) }, solver);
    const hollow = sparsest(quantity, protection.hidden);
    if (hollow === null) return { ...protection, ...watched, coarsened };
    coarsened.set(...hollow);
  }
}

/** The finest level of which more than may be is among the cells given; months of all types are never left out. */
function sparsest(
  { system, implied }: Quantity,
  among: { readonly has: (id: CellId) => boolean },
): readonly [Level, number] | null {
  const printed = [...system.cells.keys()].filter((id) => !implied.has(id));
  const byLevel = Map.groupBy(printed, levelOfCell);
  const shares = [...byLevel].map(
    ([level, cells]) => [level, cells.filter((id) => among.has(id)).length / cells.length] as const,
  );
  const tooMany = shares.filter(([level, share]) => level !== 'month all' && share > LARGEST_HIDDEN_SHARE);
  return FINEST_FIRST.flatMap((level) => tooMany.filter(([one]) => one === level)).at(0) ?? null;
}

const FINEST_FIRST: readonly Level[] = [
  'year group',
  'quarter group',
  'year type',
  'quarter all',
  'rolling12 all',
  'year all',
];

function levelOfCell(id: CellId): Level {
  const { period, type } = partsOfCell(id);
  return levelOf(period, type);
}

/** Hiding the region, a year or a total costs more than hiding a detail. */
function costOf(id: CellId, region: AreaCode): number {
  const { area, period, type } = partsOfCell(id);
  const ofPeriod = { month: 2, quarter: 3, rolling12: 3, year: 6 }[periodKind(period) ?? 'month'];
  return ofPeriod * (type === ALL_TYPES ? 2 : 1) * (area === region ? 5 : 1);
}
