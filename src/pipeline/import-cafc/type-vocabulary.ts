import type { Vocabulary } from './label-rule.ts';
import { labelSlug } from './label-slug.ts';
import { groupOfType } from './type-groups.ts';

/** Categories are an open list: each becomes a fraud type of its own, named by its label. */
export const TYPE_VOCABULARY: Vocabulary<string> = {
  from: 'Fraud and Cybercrime Thematic Categories',
  to: 'fraud_type',
  ruleOf: (label) => {
    const id = labelSlug(label);
    const group = groupOfType(id);
    const whyZh =
      group === 'other'
        ? '标签原样作名称；光看标签归不进别的类别，group 填 other'
        : `标签原样作名称；group 填 ${group}`;
    return { to: id, fit: 'kept', whyZh };
  },
};
