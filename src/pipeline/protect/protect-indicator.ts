import type { AreaCode } from '../../domain/area-code.ts';
import type { LinearSolver } from '../../domain/disclosure/linear-program.ts';
import { partsOfEarlier } from '../../domain/disclosure/earlier-prints.ts';
import type { Attacker } from '../../domain/disclosure/find-breaches.ts';
import { protectTable } from '../../domain/disclosure/protect-table.ts';
import type { CellId } from '../../domain/disclosure/table-system.ts';
import type { Indicator } from '../../domain/indicator/indicator.ts';
import { periodKind, type PeriodKey } from '../../domain/period.ts';
import type { ProtectionRules } from '../../schema/disclosure.schema.ts';
import type { IndicatorFacts } from '../tabulate/indicators/indicator-facts.ts';
import { cellId, partsOfCell } from './incident-systems.ts';
import type { IndicatorHistory } from './indicator-history.ts';
import { indicatorSystem, type CountOf } from './indicator-systems.ts';
import { LARGEST_HIDDEN_SHARE } from './largest-hidden-share.ts';
import { rememberCount, type WatchedCount } from './remember-count.ts';

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
  /** What earlier releases printed and hid stays known and stays hidden. */
  readonly history: IndicatorHistory;
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
  const kept = watched.flatMap(({ keptHidden }) => [...keptHidden]);
  let hidden = new Set<CellId>([...untold, ...kept]);
  for (let before = -1; hidden.size !== before;) {
    before = hidden.size;
    for (const { attacked, attackers, known: alwaysShown } of watched) {
      for (const id of attacked.sensitive.keys())
        if (isOfNow(id) && printed.has(partsOfCell(id).period)) primaries.add(id);
      const secret = {
        ...attacked,
        attackers,
        neverShown: new Set([...hidden].filter((id) => !alwaysShown.has(id))),
        alwaysShown,
        costOf: (id: CellId) => costOf(id, task.region),
      };
      const found = protectTable(secret, task.solver);
      hidden = new Set([...hidden, ...found.hidden]);
      for (const { cell } of found.breaches) breaches.add(cell);
    }
  }
  const hiddenNow = new Set([...hidden].filter(isOfNow));
  return { periods, hidden: hiddenNow, primary: primaries.size, breaches: [...breaches] };
}

function isOfNow(id: CellId): boolean {
  return partsOfEarlier(id).release === null;
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
  { facts, indicator, region, rules, history, solver }: IndicatorTask,
  periods: readonly PeriodKey[],
): readonly WatchedCount[] {
  return countsToProtect(indicator).map((countOf) => {
    const { system, truth } = indicatorSystem(facts, indicator.id, region, periods, countOf);
    const present = { system, truth, countOf, indicator: indicator.id, rules, attackersOf };
    return rememberCount(present, history, solver);
  });

  function attackersOf(cells: Iterable<CellId>): readonly Attacker[] {
    const byArea = Map.groupBy(cells, (id) => partsOfCell(id).area);
    const districts = [...byArea].filter(([area]) => area !== region);
    return [
      { name: 'reader', knows: new Set<CellId>() },
      ...districts.map(([name, known]) => ({ name, knows: new Set(known) })),
    ];
  }
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
