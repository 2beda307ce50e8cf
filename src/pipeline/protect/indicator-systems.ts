import type { AreaCode } from '../../domain/area-code.ts';
import { sumOf, type LinearForm } from '../../domain/disclosure/linear-program.ts';
import { monthsOfPeriod, periodKind, quarterOfMonth, type PeriodKey } from '../../domain/period.ts';
import type { IndicatorTally } from '../tabulate/indicators/indicator-tally.ts';
import type { IndicatorFacts } from '../tabulate/indicators/indicator-facts.ts';
import { cellId } from './incident-systems.ts';
import { systemBuilder, type SystemBuilder } from './system-builder.ts';

/** A number that a tally of an indicator says of itself. */
export type CountOf = (tally: Pick<IndicatorTally, 'numerator' | 'denominator'>) => number;

/**
 * The tables of one count of one indicator: quarters and twelve months, districts and the region. Twelve months are
 * the sum of their quarters and the region that of its districts, wherever the figures say so.
 *
 * @param periods that are printed
 */
export function indicatorSystem(
  facts: IndicatorFacts,
  indicator: string,
  region: AreaCode,
  periods: readonly PeriodKey[],
  countOf: CountOf,
): ReturnType<SystemBuilder['build']> {
  const builder = systemBuilder();
  const valueAt = (area: AreaCode, period: PeriodKey): number | null => {
    const fact = facts.at(indicator, area, period);
    return fact.state === 'supplied' ? countOf(fact.tally) : null;
  };
  const formAt = (area: AreaCode, period: PeriodKey): LinearForm | null => {
    const value = valueAt(area, period);
    if (value === null) return null;
    const parts = partsOf(facts, region, area, period);
    const told = parts.map(([one, within]) => valueAt(one, within));
    const sum = told.reduce<number>((total, part) => total + (part ?? NaN), 0);
    const forms = sum === value ? parts.map(([one, within]) => formAt(one, within)) : [];
    if (forms.length > 0 && forms.every((form) => form !== null)) return sumOfForms(forms);
    return sumOf([builder.atom(`${area} ${period}`, () => value)]);
  };
  for (const period of periods)
    for (const area of facts.areas) {
      const form = formAt(area, period);
      if (form !== null) builder.cell(cellId(area, period), form);
    }
  return builder.build();
}

/** What a figure is the sum of: the region of its districts, twelve months of their quarters; nothing for what is smallest. */
function partsOf(
  { areas }: IndicatorFacts,
  region: AreaCode,
  area: AreaCode,
  period: PeriodKey,
): readonly (readonly [AreaCode, PeriodKey])[] {
  if (area === region) return areas.filter((one) => one !== region).map((one) => [one, period] as const);
  if (periodKind(period) !== 'rolling12') return [];
  return [...new Set(monthsOfPeriod(period).map(quarterOfMonth))].map((quarter) => [area, quarter] as const);
}

function sumOfForms(forms: readonly LinearForm[]): LinearForm {
  const sum = new Map<number, number>();
  for (const form of forms) for (const [column, by] of form) sum.set(column, (sum.get(column) ?? 0) + by);
  return sum;
}
