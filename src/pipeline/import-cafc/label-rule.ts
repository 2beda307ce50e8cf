import type { CafcColumn } from '../../schema/cafc-reports.schema.ts';

/** What becomes of one label of the Centre's. */
export interface LabelRule<Value> {
  readonly to: Value;
  /** `kept`: says the same; `coarser`: true but says less; `lost`: the contract has no word for it. */
  readonly fit: 'kept' | 'coarser' | 'lost';
  /** Why, for the editor who reads the mapping. */
  readonly whyZh: string;
}

/** A column of the Centre's and the column of the contract that its labels go to. */
export interface Vocabulary<Value> {
  readonly from: CafcColumn;
  readonly to: string;
  readonly ruleOf: (label: string) => LabelRule<Value>;
}

/**
 * A closed list of labels; one that is not in it is `lost`.
 *
 * @param rules by label; compared ignoring case and blanks
 * @param otherwise what a lost label becomes
 */
export function closedVocabulary<Value>(
  from: CafcColumn,
  to: string,
  rules: Readonly<Record<string, LabelRule<Value>>>,
  otherwise: Value,
): Vocabulary<Value> {
  const byKey = new Map(Object.entries(rules).map(([label, rule]) => [keyOf(label), rule]));
  const unheard: LabelRule<Value> = { to: otherwise, fit: 'lost', whyZh: '对照表里没有这个标签' };
  return { from, to, ruleOf: (label) => byKey.get(keyOf(label)) ?? unheard };
}

function keyOf(label: string): string {
  return label.toLowerCase().replaceAll(/\s+/g, '');
}
