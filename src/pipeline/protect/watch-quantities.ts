import type { AreaCode } from '../../domain/area-code.ts';
import type { Attacker } from '../../domain/disclosure/find-breaches.ts';
import { needBelow, type ProtectionNeed } from '../../domain/disclosure/protection-need.ts';
import { mostOf, type CellId } from '../../domain/disclosure/table-system.ts';
import type { PeriodKey } from '../../domain/period.ts';
import type { MeasureId, TypeKey } from '../../domain/published-frame.ts';
import type { Disclosure } from '../../schema/disclosure.schema.ts';
import type { MoneyTally, Tally } from '../tabulate/incident-tally.ts';
import type { FramePlan } from './frame-plans.ts';
import type { IncidentFacts } from './incident-facts.ts';
import {
  countSystem,
  quarterSystem,
  type Level,
  type Quantity,
  type QuantityOf,
} from './incident-systems.ts';
import { isSensitiveCount, isSensitiveSum } from './sensitive-sum.ts';

/** What is protected, each over all frames at once. */
export const QUANTITIES = ['filed', 'loss', 'prevented', 'solved180d', 'stopped', 'returned90d'] as const;
export type QuantityId = (typeof QUANTITIES)[number];

/** A quantity at the levels that are printed: what of it must not be inferred, and by whom. */
export interface WatchedQuantity {
  readonly quantity: Quantity;
  readonly sensitive: ReadonlyMap<CellId, ProtectionNeed>;
  readonly attackers: readonly Attacker[];
}

/** Given the levels that are left out. */
export type Watcher = (leftOut: { readonly has: (level: Level) => boolean }) => WatchedQuantity;

/** What has to be protected of each quantity that the frames print, whatever is hidden for it. */
export function watchQuantities(
  facts: IncidentFacts,
  plans: readonly FramePlan[],
  disclosure: Disclosure,
): Readonly<Record<QuantityId, Watcher>> {
  const unit = disclosure.rounding.money;
  const count: ProtectionNeed = { kind: 'width', width: disclosure.min_count };
  const share: ProtectionNeed = { kind: 'share', share: disclosure.protection.sum_share };
  const small = (value: number | null): boolean => value !== null && isSensitiveCount(value, disclosure);
  const watch =
    (
      id: QuantityId,
      systemOf: (isPrinted: (level: Level) => boolean) => Quantity,
      isSensitive: (tally: Tally) => boolean,
      need: ProtectionNeed,
    ): Watcher =>
    (leftOut) => {
      const printed = levelsOf(plans, id);
      const quantity = systemOf((level) => printed.has(level) && !leftOut.has(level));
      return {
        quantity,
        sensitive: sensitiveCells(facts, quantity, isSensitive, need),
        attackers: attackersOf(facts, quantity.system.cells.keys()),
      };
    };
  const counted = (id: QuantityId, valueOf: QuantityOf, ceilingOf: QuantityOf): Watcher =>
    watch(
      id,
      (isPrinted) => quarterSystem(facts, isPrinted, { valueOf, ceilingOf, unit: 0, byType: false }),
      (tally) => small(valueOf(tally)),
      count,
    );
  const summed = (id: QuantityId, of: (tally: Tally) => MoneyTally | null, byType = false): Watcher =>
    watch(
      id,
      (isPrinted) =>
        quarterSystem(facts, isPrinted, {
          valueOf: (tally) => of(tally)?.sum ?? null,
          ceilingOf: nothingOfNothing,
          unit,
          byType,
        }),
      (tally) => {
        const money = of(tally);
        return money !== null && isSensitiveSum(money, tally.filed, disclosure);
      },
      share,
    );
  return {
    filed: watch(
      'filed',
      (isPrinted) => countSystem(facts, isPrinted),
      ({ filed }) => small(filed),
      count,
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

/** Where nothing was filed, nothing was lost, stopped or returned. */
function nothingOfNothing({ filed }: Tally): number | null {
  return filed === 0 ? 0 : null;
}

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

export function partsOfCell(id: CellId): { area: AreaCode; period: PeriodKey; type: TypeKey } {
  const [area = '', period = '', type = ''] = id.split(' ');
  return { area, period, type };
}
