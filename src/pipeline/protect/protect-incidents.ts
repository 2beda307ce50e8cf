import type { AreaCode } from '../../domain/area-code.ts';
import type { LinearSolver } from '../../domain/disclosure/linear-program.ts';
import type { Attacker } from '../../domain/disclosure/find-breaches.ts';
import { protectTable, type Protection } from '../../domain/disclosure/protect-table.ts';
import type { ProtectionNeed } from '../../domain/disclosure/protection-need.ts';
import type { CellId } from '../../domain/disclosure/table-system.ts';
import { periodKind, type PeriodKey } from '../../domain/period.ts';
import { ALL_TYPES, type MeasureId, type TypeKey } from '../../domain/published-frame.ts';
import type { Disclosure } from '../../schema/disclosure.schema.ts';
import type { MoneyTally, Tally } from '../tabulate/incident-tally.ts';
import type { FramePlan } from './frame-plans.ts';
import type { IncidentFacts } from './incident-facts.ts';
import { countSystem, plainSystem, sumSystem, type Level, type Quantity } from './incident-systems.ts';
import { isSensitiveCount, isSensitiveSum } from './sensitive-sum.ts';

/** What is protected, each over all frames at once. */
export const QUANTITIES = ['filed', 'loss', 'prevented', 'solved180d', 'stopped', 'returned90d'] as const;
export type QuantityId = (typeof QUANTITIES)[number];

export interface ProtectedQuantity extends Protection {
  readonly quantity: Quantity;
  readonly sensitive: ReadonlyMap<CellId, ProtectionNeed>;
  readonly attackers: readonly Attacker[];
  /** Levels that are not printed at all, since too much of them would be hidden, with that share (0–1). */
  readonly coarsened: ReadonlyMap<Level, number>;
}

export type ProtectedIncidents = Readonly<Record<QuantityId, ProtectedQuantity>>;

/** A level of which more would be hidden is not printed (data contract, disclosure control 1). */
const LARGEST_HIDDEN_SHARE = 0.25;

export function protectIncidents(
  facts: IncidentFacts,
  plans: readonly FramePlan[],
  disclosure: Disclosure,
  solver: LinearSolver,
): ProtectedIncidents {
  const unit = disclosure.rounding.money;
  const count: ProtectionNeed = { kind: 'width', width: disclosure.min_count };
  const share: ProtectionNeed = { kind: 'share', share: disclosure.protection.sum_share };
  const small = (value: number | null): boolean => value !== null && isSensitiveCount(value, disclosure);
  const counted = (quantity: QuantityId, of: (tally: Tally) => number | null): ProtectedQuantity =>
    protect(
      quantity,
      (isPrinted) => plainSystem(facts, isPrinted, of, 0),
      (tally) => small(of(tally)),
      count,
    );
  const summed = (
    quantity: QuantityId,
    of: (tally: Tally) => MoneyTally | null,
    system: typeof plainSystem,
  ): ProtectedQuantity =>
    protect(
      quantity,
      (isPrinted) => system(facts, isPrinted, (tally) => of(tally)?.sum ?? null, unit),
      (tally) => {
        const money = of(tally);
        return money !== null && isSensitiveSum(money, tally.filed, disclosure);
      },
      share,
    );
  const protect = (
    quantity: QuantityId,
    systemOf: SystemOf,
    isSensitive: (tally: Tally) => boolean,
    need: ProtectionNeed,
  ): ProtectedQuantity => coarsen(facts, levelsOf(plans, quantity), systemOf, isSensitive, need, solver);
  return {
    filed: protect(
      'filed',
      (isPrinted) => countSystem(facts, isPrinted),
      ({ filed }) => small(filed),
      count,
    ),
    loss: summed('loss', ({ loss }) => loss, sumSystem),
    prevented: counted('prevented', ({ prevented }) => prevented),
    solved180d: counted('solved180d', ({ solved180d }) => solved180d),
    stopped: summed('stopped', ({ stopped }) => stopped, plainSystem),
    returned90d: summed('returned90d', ({ returned90d }) => returned90d, plainSystem),
  };
}

type SystemOf = (isPrinted: (level: Level) => boolean) => Quantity;

const MEASURED_BY: Readonly<Record<QuantityId, MeasureId>> = {
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

/**
 * Protects, and does so again without the levels of which too much was hidden: first those with too many
 * sensitive cells, then those with too many hidden ones.
 */
function coarsen(
  facts: IncidentFacts,
  printed: ReadonlySet<Level>,
  systemOf: SystemOf,
  isSensitive: (tally: Tally) => boolean,
  need: ProtectionNeed,
  solver: LinearSolver,
): ProtectedQuantity {
  const coarsened = new Map<Level, number>();
  for (;;) {
    const quantity = systemOf((level) => printed.has(level) && !coarsened.has(level));
    const sensitive = sensitiveCells(facts, quantity, isSensitive, need);
    const sparse = sparsest(quantity, sensitive);
    if (sparse !== null) {
      coarsened.set(...sparse);
      continue;
    }
    const { system, truth, implied } = quantity;
    const attackers = attackersOf(facts, system.cells.keys());
    const alwaysShown = new Set<CellId>();
    const task = { system, truth, sensitive, neverShown: implied, alwaysShown, attackers };
    const protection = protectTable({ ...task, costOf: (id) => costOf(id, facts.region) }, solver);
    const hollow = sparsest(quantity, protection.hidden);
    if (hollow === null) return { ...protection, quantity, sensitive, attackers, coarsened };
    coarsened.set(...hollow);
  }
}

function sensitiveCells(
  facts: IncidentFacts,
  { system, implied }: Quantity,
  isSensitive: (tally: Tally) => boolean,
  need: ProtectionNeed,
): ReadonlyMap<CellId, ProtectionNeed> {
  return new Map(
    [...system.cells.keys()].flatMap((id) => {
      const { area, period, type } = partsOfCell(id);
      const fact = facts.at(area, period, type);
      // Money is protected where it is printed: below that nobody is told a sum to take from.
      const isPrinted = need.kind === 'width' || !implied.has(id);
      return isPrinted && fact.state === 'supplied' && isSensitive(fact.tally) ? [[id, need] as const] : [];
    }),
  );
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

export function levelOf(period: PeriodKey, type: TypeKey): Level {
  const [kind = 'all'] = type.split(':');
  return `${periodKind(period) ?? 'month'} ${kind === 'group' || kind === 'type' ? kind : 'all'}`;
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
function costOf(id: CellId, region: AreaCode): number {
  const { area, period, type } = partsOfCell(id);
  const ofPeriod = { month: 2, quarter: 3, rolling12: 3, year: 6 }[periodKind(period) ?? 'month'];
  return ofPeriod * (type === ALL_TYPES ? 2 : 1) * (area === region ? 5 : 1);
}

export function partsOfCell(id: CellId): { area: AreaCode; period: PeriodKey; type: TypeKey } {
  const [area = '', period = '', type = ''] = id.split(' ');
  return { area, period, type };
}
