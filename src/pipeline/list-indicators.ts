import { DIMENSIONS, type Indicator, type IndicatorMeasure } from '../domain/indicator/indicator.ts';
import type { IndicatorRow } from '../schema/indicators.schema.ts';
import type { DataFolder } from './read/read-folder.ts';

/** Indicators in the order of the table. */
export function listIndicators(folder: DataFolder): readonly Indicator[] {
  return folder.tables.indicators.map(({ row }) => indicatorOf(row));
}

function indicatorOf(row: IndicatorRow): Indicator {
  const { low_goalpost: low, high_goalpost: high } = row;
  return {
    id: row.id,
    dimension: DIMENSIONS.find((dimension) => dimension === row.dimension) ?? null,
    name: { zh: row.name_zh, en: row.name_en },
    unit: { zh: row.unit_zh, en: row.unit },
    measure: row.measure,
    counts: row.counts,
    factor: factorOf(row.measure, row.unit),
    direction: row.direction,
    goalposts: low === null || high === null ? null : { low, high },
    goalpostsBy: row.goalposts_by,
    goalpostSource: row.goalpost_source,
    weight: row.weight,
    definition: { zh: row.definition_zh, en: row.definition_en },
    formula: { zh: row.formula_zh, en: row.formula },
    numerator: { zh: row.numerator_zh, en: row.numerator_en },
    denominator: { zh: row.denominator_zh, en: row.denominator_en },
    notMeasured: { zh: row.not_measured_zh, en: row.not_measured_en },
    gamed: bothOf(row.gamed_zh, row.gamed_en),
    guardrail: bothOf(row.guardrail_zh, row.guardrail_en),
    guard: row.guard,
    agencies: row.agency_ids,
    lawArticle: row.law_article,
    problems: row.problem ?? [],
    causes: row.cause ?? [],
    strategies: row.strategy ?? [],
  };
}

/** A proportion is not multiplied, nor is money per resident. */
function factorOf(measure: IndicatorMeasure, unit: string): number {
  if (measure === 'rate') return 10_000;
  return unit === 'share' || measure === 'money_rate' ? 1 : 100;
}

function bothOf(zh: string | null, en: string | null): Indicator['gamed'] {
  return zh === null || en === null ? null : { zh, en };
}
