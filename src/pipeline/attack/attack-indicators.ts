import { allQuestions, findBreaches } from '../../domain/disclosure/find-breaches.ts';
import type { Range } from '../../domain/disclosure/linear-program.ts';
import type { CellId } from '../../domain/disclosure/table-system.ts';
import type { Indicator } from '../../domain/indicator/indicator.ts';
import { quarterOfMonth } from '../../domain/period.ts';
import { ALL_TYPES } from '../../domain/published-frame.ts';
import { cellId } from '../protect/incident-systems.ts';
import { indicatorValue } from '../protect/indicator-value.ts';
import { watchIndicator, type IndicatorTask } from '../protect/protect-indicator.ts';
import { isOfIncidents } from '../tabulate/indicators/of-incidents.ts';
import type { IndicatorFacts } from '../tabulate/indicators/indicator-facts.ts';
import type { EmittedFault } from './attack-emitted.ts';
import type { EmittedFigure } from './emitted-figure.ts';
import type { IndicatorFigure } from './indicator-figure.ts';

/** Relative to 1: printed figures are rounded decimals. */
const TOLERANCE = 1e-6;

/**
 * The last gate for indicators: what was read back is held against the truth, what is read of no approved level is a
 * fault, and every count behind a cell of which nothing was read is attacked as a stranger and as each district.
 */
export function attackIndicators(
  figures: readonly IndicatorFigure[],
  indicators: readonly Indicator[],
  isApproved: (indicator: string, isRegion: boolean) => boolean,
  { facts, region, rules, solver, history }: Omit<IndicatorTask, 'indicator' | 'areas'>,
): readonly EmittedFault[] {
  const byIndicator = Map.groupBy(figures, ({ indicator }) => indicator);
  return indicators.flatMap((indicator) => {
    const read = byIndicator.get(indicator.id) ?? [];
    const quantity = indicator.id;
    const faults: EmittedFault[] = [];
    for (const { area, period, part, value } of read) {
      const cell = cellId(area, period);
      if (!isApproved(indicator.id, area === region)) {
        faults.push({ kind: 'not to be printed', quantity, cell });
        continue;
      }
      const truth = isOfIncidents(indicator.id) ? null : truthOf(facts, indicator, area, period);
      const isMoneyCount = indicator.counts === 'money' && part !== 'value';
      if (isMoneyCount && !isOfIncidents(indicator.id))
        faults.push({ kind: 'not to be printed', quantity, cell });
      else if (truth !== null && !holds(value, truth[part])) faults.push({ kind: 'wrong', quantity, cell });
    }
    if (isOfIncidents(indicator.id)) return faults;
    const areas = facts.areas.filter((area) => isApproved(indicator.id, area === region));
    const told = new Set(read.map(({ area, period }) => cellId(area, period)));
    // What stands on no page is unknown, whatever the engine would have allowed.
    const hidden = (cells: Iterable<CellId>, known: ReadonlySet<CellId>): ReadonlySet<CellId> =>
      new Set([...cells].filter((cell) => !told.has(cell) && !known.has(cell)));
    const task = { facts, indicator, areas, region, rules, solver, history };
    for (const { attacked, attackers, known } of watchIndicator(task)) {
      const cells = attacked.system.cells.keys();
      const questions = allQuestions(attacked, attackers);
      for (const breach of findBreaches(attacked, questions, hidden(cells, known), solver))
        faults.push({ kind: 'inferred', quantity, ...breach });
    }
    return faults;
  });
}

function truthOf(
  facts: IndicatorFacts,
  indicator: Indicator,
  area: string,
  period: string,
): Readonly<Record<IndicatorFigure['part'], number>> | null {
  const fact = facts.at(indicator.id, area, period);
  if (fact.state !== 'supplied') return null;
  const { numerator, denominator } = fact.tally;
  const value = indicatorValue(indicator, fact.tally);
  return { value: value.state === 'value' ? value.value : 0, numerator, denominator };
}

/** Counts of samples and residents are printed as whole numbers. */
function holds({ lower, upper }: Range, truth: number): boolean {
  const slack = TOLERANCE * Math.max(1, Math.abs(truth)) + (lower === upper ? 0.5 : 0);
  return truth >= lower - slack && truth <= upper + slack;
}

/** What a figure of an indicator says of the incidents themselves: it is attacked with all else that is told of them. */
export function incidentsBehind(
  figures: readonly IndicatorFigure[],
  facts: Pick<IndicatorFacts, 'windowOf'>,
): readonly EmittedFigure[] {
  return figures.flatMap(({ file, indicator, area, period, part, value }) => {
    const measure = SAYS[indicator]?.[part];
    if (measure === undefined) return [];
    const months = facts.windowOf(indicator, period);
    const last = months.at(-1) ?? '';
    const cohort = months.length === 12 ? `${last}-r12` : quarterOfMonth(last);
    return [{ file, area, period: cohort, type: ALL_TYPES, measure, value, interval: null }];
  });
}

const SAYS: Readonly<
  Record<string, Partial<Readonly<Record<IndicatorFigure['part'], EmittedFigure['measure']>>>>
> = {
  C1: { numerator: 'solved', denominator: 'filed' },
  O1: { value: 'rate', numerator: 'filed' },
  O2: { numerator: 'loss' },
  R3: { numerator: 'stopped', denominator: 'loss' },
};
