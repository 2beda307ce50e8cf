import type { IncidentRow } from '../../schema/incidents.schema.ts';
import { closedVocabulary, type LabelRule } from './label-rule.ts';

type AgeBand = IncidentRow['victim_age_band'];

const within = (to: NonNullable<AgeBand>): LabelRule<AgeBand> => ({
  to,
  fit: 'coarser',
  whyZh: `整段落在 ${to} 里`,
});
const lost = (whyZh: string): LabelRule<AgeBand> => ({ to: null, fit: 'lost', whyZh });

/** Ten-year ranges fit where they lie within one band of the contract; a range is never split. */
export const AGE_VOCABULARY = closedVocabulary<AgeBand>(
  "Victim Age Range / Tranche d'age des victimes",
  'victim_age_band',
  {
    '1 - 9': lost('数据约定从 14 岁起'),
    '10 - 19': lost('跨着 14 岁以下、14-17 和 18-24，拆不开'),
    '20 - 29': lost('跨着 18-24 和 25-39，拆不开'),
    '30 - 39': within('25-39'),
    '40 - 49': within('40-59'),
    '50 - 59': within('40-59'),
    '60 - 69': within('60+'),
    '70 - 79': within('60+'),
    '80 - 89': within('60+'),
    '90 - 99': within('60+'),
    '100 +': within('60+'),
    'Deceased / Décédé': lost('“已故”不是年龄'),
    'Business / Entreprise': lost('“企业”不是年龄'),
    'Not Available / non disponible': { to: null, fit: 'kept', whyZh: '原数据没有' },
    '': { to: null, fit: 'kept', whyZh: '原数据空着' },
  },
  null,
);
