import type { CafcColumn, CafcReport } from '../../schema/cafc-reports.schema.ts';
import type { CafcProvince } from '../../schema/cafc-provinces.schema.ts';
import { AGE_VOCABULARY } from './age-vocabulary.ts';
import { CHANNEL_VOCABULARY } from './channel-vocabulary.ts';
import type { LabelRule, Vocabulary } from './label-rule.ts';
import { provinceVocabulary } from './province-vocabulary.ts';
import { SEX_VOCABULARY } from './sex-vocabulary.ts';
import { STATUS_VOCABULARY } from './status-vocabulary.ts';
import { TYPE_VOCABULARY } from './type-vocabulary.ts';

/** One label of the Centre's, what became of it and how many reports carry it. */
export interface LabelCount extends Pick<LabelRule<unknown>, 'fit' | 'whyZh'> {
  readonly from: CafcColumn;
  readonly label: string;
  readonly to: string;
  /** Null where the contract's column stays blank. */
  readonly id: string | null;
  readonly count: number;
}

/** Every label of every mapped column, the most frequent of a column first. */
export function countLabels(
  reports: readonly CafcReport[],
  provinces: readonly CafcProvince[],
): readonly LabelCount[] {
  const vocabularies: readonly Vocabulary<string | null>[] = [
    provinceVocabulary(provinces),
    TYPE_VOCABULARY,
    CHANNEL_VOCABULARY,
    STATUS_VOCABULARY,
    AGE_VOCABULARY,
    SEX_VOCABULARY,
  ];
  return vocabularies.flatMap((vocabulary) => labelsOf(reports, vocabulary));
}

function labelsOf(
  reports: readonly CafcReport[],
  { from, to, ruleOf }: Vocabulary<string | null>,
): readonly LabelCount[] {
  const groups = Map.groupBy(reports, (report) => String(report[from]));
  return [...groups]
    .map(([label, { length: count }]) => {
      const { to: id, fit, whyZh } = ruleOf(label);
      return { from, label, to, id, count, fit, whyZh };
    })
    .sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
}
