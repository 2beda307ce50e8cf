import type { Attacker } from '../../domain/disclosure/find-breaches.ts';
import type { LinearSolver } from '../../domain/disclosure/linear-program.ts';
import { needBelow, type ProtectionNeed } from '../../domain/disclosure/protection-need.ts';
import { mostOf, type CellId } from '../../domain/disclosure/table-system.ts';
import type { MeasureId } from '../../domain/published-frame.ts';
import type { Disclosure, ProtectionRules } from '../../schema/disclosure.schema.ts';
import type { MoneyTally, Tally } from '../tabulate/incident-tally.ts';
import type { FramePlan } from './frame-plans.ts';
import type { IncidentFacts } from './incident-facts.ts';
import {
  countSystem,
  partsOfCell,
  quarterSystem,
  type Level,
  type Quantity,
  type QuantityOf,
} from './incident-systems.ts';
import type { PublicationHistory, QuantityId } from './publication-history.ts';
import { rememberQuantity, type PresentQuantity, type QuantityMemory } from './remember-quantity.ts';
import { isSensitiveCount, isSensitiveSum } from './sensitive-sum.ts';

/** A quantity at the levels that are printed: what of it must not be inferred, and by whom. */
export interface WatchedQuantity {
  readonly quantity: Quantity;
  readonly sensitive: ReadonlyMap<CellId, ProtectionNeed>;
  readonly attackers: readonly Attacker[];
  readonly memory: QuantityMemory;
}

/** Given the levels that are left out. */
export type Watcher = (leftOut: { readonly has: (level: Level) => boolean }) => WatchedQuantity;

/** What has to be protected of each quantity that the frames print, whatever is hidden for it. */
export function watchQuantities(
  facts: IncidentFacts,
  plans: readonly FramePlan[],
  disclosure: Disclosure,
  history: PublicationHistory,
  solver: LinearSolver,
): Readonly<Record<QuantityId, Watcher>> {
  const unit = disclosure.rounding.money;
  const watch =
    (
      id: QuantityId,
      systemOf: PresentQuantity['systemOf'],
      isSensitive: (tally: Tally, rules: ProtectionRules) => boolean,
      needUnder: (rules: ProtectionRules) => ProtectionNeed,
    ): Watcher =>
    (leftOut) => {
      const printed = levelsOf(plans, id);
      const isPrinted = (level: Level): boolean => printed.has(level) && !leftOut.has(level);
      const quantity = systemOf(isPrinted);
      const sensitive = sensitiveCells(
        facts,
        quantity,
        (tally) => isSensitive(tally, disclosure),
        needUnder(disclosure),
      );
      const rest = { systemOf, isPrinted, isSensitive, needUnder };
      const present = { id, facts, quantity, sensitive, ...rest };
      const attackers = (cells: Iterable<CellId>): readonly Attacker[] => attackersOf(facts, cells);
      return rememberQuantity({ ...present, attackersOf: attackers }, history, solver);
    };
  const counted = (id: QuantityId, valueOf: QuantityOf, ceilingOf: QuantityOf): Watcher =>
    watch(
      id,
      (isPrinted, of = facts) => quarterSystem(of, isPrinted, { valueOf, ceilingOf, unit: 0, byType: false }),
      (tally, rules) => isSensitiveCount(valueOf(tally) ?? 0, rules),
      countNeed,
    );
  const summed = (id: QuantityId, of: (tally: Tally) => MoneyTally | null, byType = false): Watcher =>
    watch(
      id,
      (isPrinted, at = facts) =>
        quarterSystem(at, isPrinted, {
          valueOf: (tally) => of(tally)?.sum ?? null,
          ceilingOf: nothingOfNothing,
          unit,
          byType,
        }),
      (tally, rules) => {
        const money = of(tally);
        return money !== null && isSensitiveSum(money, tally.filed, rules);
      },
      sumNeed,
    );
  return {
    filed: watch(
      'filed',
      (isPrinted, at = facts) => countSystem(at, isPrinted),
      ({ filed }, rules) => isSensitiveCount(filed, rules),
      countNeed,
    ),
    loss: summed('loss', ({ loss }) => loss, true),
    prevented: counted(
      'prevented',
      ({ prevented }) => prevented,
      () => null,
    ),
    solved180d: counted(
      'solved180d',
      ({ solved180d }) => solved180d,
      ({ filed }) => filed,
    ),
    stopped: summed('stopped', ({ stopped }) => stopped),
    returned90d: summed('returned90d', ({ returned90d }) => returned90d),
  };
}

function countNeed({ min_count: width }: ProtectionRules): ProtectionNeed {
  return { kind: 'width', width };
}

function sumNeed({ protection }: ProtectionRules): ProtectionNeed {
  return { kind: 'share', share: protection.sum_share };
}

/** Where nothing was filed, nothing was lost, stopped or returned. */
function nothingOfNothing({ filed }: Tally): number | null {
  return filed === 0 ? 0 : null;
}

export const MEASURED_BY: Readonly<Record<QuantityId, MeasureId>> = {
  filed: 'filed',
  loss: 'loss',
  prevented: 'prevented',
  solved180d: 'clearance',
  stopped: 'stopped',
  returned90d: 'returned',
};

/** The levels at which the frames print a quantity. */
function levelsOf(plans: readonly FramePlan[], quantity: QuantityId): ReadonlySet<Level> {
  return new Set(
    plans
      .filter(({ measures }) => measures.includes(MEASURED_BY[quantity]))
      .map(({ periodKind: kind, types }): Level => `${kind} ${types}`),
  );
}

function sensitiveCells(
  facts: IncidentFacts,
  { system, implied }: Quantity,
  isSensitive: (tally: Tally) => boolean,
  need: ProtectionNeed,
): ReadonlyMap<CellId, ProtectionNeed> {
  return new Map(
    [...system.cells.values()].flatMap(({ id, form }) => {
      const { area, period, type } = partsOfCell(id);
      const fact = facts.at(area, period, type);
      // Money is protected where it is printed: below that nobody is told a sum to take from.
      const isPrinted = need.kind === 'width' || !implied.has(id);
      const isWatched = isPrinted && fact.state === 'supplied' && isSensitive(fact.tally);
      return isWatched ? [[id, needBelow(need, mostOf(system, form))] as const] : [];
    }),
  );
}

/**
 * Each district, which knows all of its own figures; a reader knows less than any of them, and is asked for the
 * cells that the only district knows.
 */
function attackersOf({ areas }: IncidentFacts, cells: Iterable<CellId>): readonly Attacker[] {
  const byArea = Map.groupBy(cells, (id) => partsOfCell(id).area);
  const districts = areas.map((area) => ({ name: area, knows: new Set(byArea.get(area) ?? []) }));
  return areas.length > 1 ? districts : [{ name: 'reader', knows: new Set() }, ...districts];
}
