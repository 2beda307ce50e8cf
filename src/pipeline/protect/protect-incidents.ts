import type { AreaCode } from '../../domain/area-code.ts';
import type { LinearSolver } from '../../domain/disclosure/linear-program.ts';
import type { Attacker } from '../../domain/disclosure/find-breaches.ts';
import { protectTable, type Protection } from '../../domain/disclosure/protect-table.ts';
import type { ProtectionNeed } from '../../domain/disclosure/protection-need.ts';
import type { CellId } from '../../domain/disclosure/table-system.ts';
import { periodKind, type PeriodKey } from '../../domain/period.ts';
import { ALL_TYPES, type TypeKey } from '../../domain/published-frame.ts';
import type { Disclosure } from '../../schema/disclosure.schema.ts';
import type { MoneyTally, Tally } from '../tabulate/incident-tally.ts';
import type { IncidentFacts } from './incident-facts.ts';
import { countSystem, plainSystem, sumSystem, type Quantity } from './incident-systems.ts';
import { isSensitiveCount, isSensitiveSum } from './sensitive-sum.ts';

/** What is protected, each over all frames at once. */
export const QUANTITIES = ['filed', 'loss', 'prevented', 'solved180d', 'stopped', 'returned90d'] as const;
export type QuantityId = (typeof QUANTITIES)[number];

export interface ProtectedQuantity extends Protection {
  readonly quantity: Quantity;
  readonly sensitive: ReadonlyMap<CellId, ProtectionNeed>;
  readonly attackers: readonly Attacker[];
}

export type ProtectedIncidents = Readonly<Record<QuantityId, ProtectedQuantity>>;

export const TIMES: string[] = [];
export function protectIncidents(
  facts: IncidentFacts,
  disclosure: Disclosure,
  solver: LinearSolver,
): ProtectedIncidents {
  const unit = disclosure.rounding.money;
  const protect = (quantity: Quantity, isSensitive: (fact: Tally) => boolean, need: ProtectionNeed) =>
    protectQuantity(facts, quantity, isSensitive, need, solver);
  const count: ProtectionNeed = { kind: 'width', width: disclosure.min_count };
  const share: ProtectionNeed = { kind: 'share', share: disclosure.protection.sum_share };
  const small = (value: number | null): boolean => value !== null && isSensitiveCount(value, disclosure);
  const dominated = (money: MoneyTally | null, { filed }: Tally): boolean =>
    money !== null && isSensitiveSum(money, filed, disclosure);
  return {
    filed: protect(countSystem(facts), ({ filed }) => small(filed), count),
    loss: protect(
      sumSystem(facts, ({ loss }) => loss.sum, unit),
      (tally) => dominated(tally.loss, tally),
      share,
    ),
    prevented: protect(
      plainSystem(facts, ({ prevented }) => prevented, 0),
      ({ prevented }) => small(prevented),
      count,
    ),
    solved180d: protect(
      plainSystem(facts, ({ solved180d }) => solved180d, 0),
      ({ solved180d }) => small(solved180d),
      count,
    ),
    stopped: protect(
      plainSystem(facts, ({ stopped }) => stopped?.sum ?? null, unit),
      (tally) => dominated(tally.stopped, tally),
      share,
    ),
    returned90d: protect(
      plainSystem(facts, ({ returned90d }) => returned90d?.sum ?? null, unit),
      (tally) => dominated(tally.returned90d, tally),
      share,
    ),
  };
}

function protectQuantity(
  facts: IncidentFacts,
  quantity: Quantity,
  isSensitive: (tally: Tally) => boolean,
  need: ProtectionNeed,
  solver: LinearSolver,
): ProtectedQuantity {
  const { system, truth, implied } = quantity;
  const sensitive = new Map(
    [...system.cells.keys()].flatMap((id) => {
      const { area, period, type } = partsOfCell(id);
      const fact = facts.at(area, period, type);
      // Money is protected where it is printed: below that nobody is told a sum to take from.
      const isPrinted = need.kind === 'width' || !implied.has(id);
      return isPrinted && fact.state === 'supplied' && isSensitive(fact.tally) ? [[id, need] as const] : [];
    }),
  );
  const attackers = attackersOf(facts, system.cells.keys());
  const t0 = performance.now();
  const protection = protectTable(
    { system, truth, sensitive, neverShown: implied, alwaysShown: new Set(), attackers, costOf },
    solver,
  );
  console.log("took", performance.now() - t0, system.atoms);
  return { ...protection, quantity, sensitive, attackers };
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

/** Hiding the region, a year or a total costs more than hiding a detail. */
function costOf(id: CellId): number {
  const { area, period, type } = partsOfCell(id);
  const ofPeriod = { month: 2, quarter: 3, rolling12: 3, year: 6 }[periodKind(period) ?? 'month'];
  return ofPeriod * (type === ALL_TYPES ? 2 : 1) * (/0000$|00$/.test(area) ? 5 : 1);
}

export function partsOfCell(id: CellId): { area: AreaCode; period: PeriodKey; type: TypeKey } {
  const [area = '', period = '', type = ''] = id.split(' ');
  return { area, period, type };
}
