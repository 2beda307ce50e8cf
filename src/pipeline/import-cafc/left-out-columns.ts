import type { CafcColumn, CafcReport } from '../../schema/cafc-reports.schema.ts';

const FRENCH = '与英文列说的是同一件事，只带英文列';

/** Columns of the Centre's that the contract has no place for, and why. */
const LEFT_OUT: Partial<Record<CafcColumn, string>> = {
  'Complaint Received Type': '怎么收到举报的（电话、网页），不是骗子怎么找上门的',
  Country: '只用来核对省名；加拿大以外的地点都算“地点不明”',
  'Language of Correspondence': '数据约定没有这一列',
  'Type de plainte recue': FRENCH,
  Pays: FRENCH,
  'Province/Etat': FRENCH,
  'Categories thematiques sur la fraude et la cybercriminalite': FRENCH,
  'Methode de sollicitation': FRENCH,
  Genre: FRENCH,
  'Langue de correspondance': FRENCH,
  'Type de plainte': FRENCH,
};

export interface LeftOutColumn {
  readonly column: string;
  /** How many different labels stand in it. */
  readonly labels: number;
  readonly whyZh: string;
}

export function leftOutColumns(reports: readonly CafcReport[]): readonly LeftOutColumn[] {
  return Object.entries(LEFT_OUT).map(([column, whyZh]) => ({
    column,
    labels: new Set(reports.map((report) => report[column as CafcColumn])).size,
    whyZh,
  }));
}
