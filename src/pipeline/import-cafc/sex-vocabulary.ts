import type { IncidentRow } from '../../schema/incidents.schema.ts';
import { closedVocabulary } from './label-rule.ts';

type Sex = IncidentRow['victim_sex'];

export const SEX_VOCABULARY = closedVocabulary<Sex>(
  'Gender',
  'victim_sex',
  {
    Female: { to: 'female', fit: 'kept', whyZh: '女' },
    Male: { to: 'male', fit: 'kept', whyZh: '男' },
    Other: { to: null, fit: 'lost', whyZh: '数据约定只有 female 和 male' },
    'Prefer not to say': { to: null, fit: 'kept', whyZh: '本人不愿说' },
    Unknown: { to: null, fit: 'kept', whyZh: '原数据说不清' },
    'Not Available': { to: null, fit: 'kept', whyZh: '原数据没有' },
    '': { to: null, fit: 'kept', whyZh: '原数据空着' },
  },
  null,
);
