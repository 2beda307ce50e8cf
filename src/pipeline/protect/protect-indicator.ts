import type { AreaCode } from '../../domain/area-code.ts';
import type { LinearSolver } from '../../domain/disclosure/linear-program.ts';
import type { Attacked, Attacker } from '../../domain/disclosure/find-breaches.ts';
import { needBelow } from '../../domain/disclosure/protection-need.ts';
import { protectTable } from '../../domain/disclosure/protect-table.ts';
import { mostOf, type CellId } from '../../domain/disclosure/table-system.ts';
import type { Indicator } from '../../domain/indicator/indicator.ts';
import { periodKind, type PeriodKey } from '../../domain/period.ts';
import type { ProtectionRules } from '../../schema/disclosure.schema.ts';
import type { IndicatorFacts } from '../tabulate/indicators/indicator-facts.ts';
import { cellId, partsOfCell } from './incident-systems.ts';
import { indicatorSystem, type CountOf } from './indicator-systems.ts';
import { LARGEST_HIDDEN_SHARE } from './largest-hidden-share.ts';
import { isSensitiveCount } from './sensitive-sum.ts';

/** What protecting an indicator took. */
export interface ProtectedIndicator {
  /** The periods that are printed: without quarters where too many of them would be hidden. */
  readonly periods: readonly PeriodKey[];
  /** Of these nothing is told: neither value nor numerator nor denominator. */
  readonly hidden: ReadonlySet<CellId>;
  readonly primary: number;
  /** Cells that stay too closely inferred whatever is hidden. */
  readonly breaches: readonly CellId[];
}

export interface IndicatorTask {
  readonly facts: IndicatorFacts;
  readonly indicator: Indicator;
  /** Whose figures may be shown. */
  readonly areas: readonly AreaCode[];
  readonly region: AreaCode;
  readonly rules: ProtectionRules;
  readonly solver: LinearSolver;
}

/**
 * Numerator, the rest of the denominator and the denominator are protected one by one, and a cell hidden for one is
 * hidden for all, until none asks for more. What is not of people is sensitive by its denominator alone. Quarters are
 * left out before more than a quarter of them is hidden.
 */
export function protectIndicator(task: IndicatorTask): ProtectedIndicator {
  const { facts, indicator, areas } = task;
  const all = periodsOf(facts, indicator.id);
  const fine = protectPeriods(task, all);
  const quarters = all.filter((period) => periodKind(period) === 'quarter');
  const hidden = quarters.flatMap((period) =>
    areas.filter((area) => fine.hidden.has(cellId(area, period))),
  ).length;
  if (hidden <= LARGEST_HIDDEN_SHARE * quarters.length * areas.length) return fine;
  return protectPeriods(
    task,
    all.filter((period) => !quarters.includes(period)),
  );
}

/** What is told of no period is protected too: twelve months after twelve months may give it away. */
function protectPeriods(task: IndicatorTask, periods: readonly PeriodKey[]): ProtectedIndicator {
  const watched = watchIndicator(task);
  const printed = new Set(periods);
  const cells = watched.flatMap(({ attacked }) => [...attacked.system.cells.keys()]);
  const untold = cells.filter((id) => !printed.has(partsOfCell(id).period));
  const primaries = new Set<CellId>();
  const breaches = new Set<CellId>();
  let hidden = new Set<CellId>(untold);
  for (let before = -1; hidden.size !== before;) {
    before = hidden.size;
    for (const { attacked, attackers } of watched) {
      for (const id of attacked.sensitive.keys()) if (printed.has(partsOfCell(id).period)) primaries.add(id);
      const secret = {
        ...attacked,
        attackers,
        neverShown: hidden,
        alwaysShown: new Set<CellId>(),
        costOf: (id: CellId) => costOf(id, task.region),
      };
      const found = protectTable(secret, task.solver);
      hidden = new Set([...hidden, ...found.hidden]);
      for (const { cell } of found.breaches) breaches.add(cell);
    }
  }
  return { periods, hidden, primary: primaries.size, breaches: [...breaches] };
}

/** A count behind an indicator, what of it must not be inferred, and by whom. */
export interface WatchedCount {
  readonly attacked: Attacked;
  readonly attackers: readonly Attacker[];
}

/** Every count of all periods that the indicator has, whether it is printed or not. */
export function watchIndicator(task: IndicatorTask): readonly WatchedCount[] {
  const { facts, indicator } = task;
  return watchPeriods(task, periodsOf(facts, indicator.id));
}

/** All that the indicator can be told of. */
function periodsOf(facts: IndicatorFacts, indicator: string): readonly PeriodKey[] {
  const kinds = facts.kindsOf(indicator);
  return facts.periods.filter((period) => kinds.some((kind) => kind === periodKind(period)));
}

function watchPeriods(
  { facts, indicator, region, rules }: IndicatorTask,
  periods: readonly PeriodKey[],
): readonly WatchedCount[] {
  return countsToProtect(indicator).map((countOf) => {
    const { system, truth } = indicatorSystem(facts, indicator.id, region, periods, countOf);
    const sensitive = new Map(
      [...system.cells.values()]
        .filter(({ value }) => isSensitiveCount(value, rules))
        .map(({ id, form }) => [
          id,
          needBelow({ kind: 'width', width: rules.min_count }, mostOf(system, form)),
        ]),
    );
    const byArea = Map.groupBy(system.cells.keys(), (id) => partsOfCell(id).area);
    const districts = [...byArea].filter(([area]) => area !== region);
    const attackers = [
      { name: 'reader', knows: new Set<CellId>() },
      ...districts.map(([name, cells]) => ({ name, knows: new Set(cells) })),
    ];
    return { attacked: { system, truth, sensitive }, attackers };
  });
}

/** Of people what went well and what did not tell of somebody; of agencies' acts only how many there were. */
function countsToProtect({ counts, measure }: Indicator): readonly CountOf[] {
  if (measure === 'mean' || counts === 'money') return [];
  if (measure === 'rate') return [({ numerator }) => numerator];
  const whole: CountOf = ({ denominator }) => denominator;
  if (counts === 'acts' || measure === 'coverage') return [whole];
  return [({ numerator }) => numerator, ({ numerator, denominator }) => denominator - numerator, whole];
}

function costOf(id: CellId, region: AreaCode): number {
  const { area, period } = partsOfCell(id);
  return (periodKind(period) === 'rolling12' ? 4 : 1) * (area === region ? 5 : 1);
}
