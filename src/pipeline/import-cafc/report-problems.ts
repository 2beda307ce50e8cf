import type { CafcColumn, CafcReport } from '../../schema/cafc-reports.schema.ts';
import { ALL_TYPES } from '../../schema/frame-incidents.schema.ts';
import type { Problem } from '../problem.ts';
import type { Located } from '../read/read-table.ts';
import { problemAt } from '../validate/problem-at.ts';
import { CAFC_EXTRACT } from './cafc-extract.ts';
import type { Vocabulary } from './label-rule.ts';
import { isNoPlace } from './province-vocabulary.ts';
import { sameLetters } from './same-letters.ts';
import { TYPE_VOCABULARY } from './type-vocabulary.ts';

const HOME = sameLetters(CAFC_EXTRACT.region.nameEn);
const ASK = '去问提供数据的人';

/** What no mapping can mend in the reports: dates of another year, places that contradict, labels without id. */
export function reportProblems(
  reports: readonly Located<CafcReport>[],
  provinces: Vocabulary<string | null> | null,
): readonly Problem[] {
  return [
    ...reports.flatMap(otherYear),
    ...(provinces === null ? [] : reports.flatMap((located) => wrongPlace(located, provinces))),
    ...categoriesWithoutId(reports),
  ];
}

function otherYear(located: Located<CafcReport>): readonly Problem[] {
  const column: CafcColumn = 'Date Received / Date recue';
  const date = located.row[column];
  if (date.startsWith(String(CAFC_EXTRACT.year))) return [];
  const rule = `不是 ${CAFC_EXTRACT.year} 年的日期，文件却是 ${CAFC_EXTRACT.year} 年的`;
  return [problemAt(located, column, date, rule, `核对日期；确实是别的年份，${ASK}`)];
}

function wrongPlace(located: Located<CafcReport>, provinces: Vocabulary<string | null>): readonly Problem[] {
  const { Country: country, 'Province/State': label } = located.row;
  const code = provinces.ruleOf(label).to;
  const isHome = sameLetters(country) === HOME;
  if (isHome && code === null && !isNoPlace(label)) {
    const rule = `${CAFC_EXTRACT.provinces} 里没有这个省`;
    const remedy = `核对省名；确实是加拿大的省，就在 ${CAFC_EXTRACT.provinces} 和 ${CAFC_EXTRACT.outlines} 里补上`;
    return [problemAt(located, 'Province/State', label, rule, remedy)];
  }
  if (!isHome && code !== null && !isNoPlace(country)) {
    const rule = `国家写着“${country}”，这里却是加拿大的省`;
    return [problemAt(located, 'Province/State', label, rule, `核对国家和省；说不清就${ASK}`)];
  }
  return [];
}

/** One message a label, at its first row. */
function categoriesWithoutId(reports: readonly Located<CafcReport>[]): readonly Problem[] {
  const first = new Map<string, Located<CafcReport>>();
  for (const located of reports) {
    const label = located.row[TYPE_VOCABULARY.from];
    if (typeof label === 'string' && !first.has(label)) first.set(label, located);
  }
  const labelOf = new Map<string, string>();
  return [...first].flatMap(([label, located]) => {
    const id = TYPE_VOCABULARY.ruleOf(label).to;
    const other = labelOf.get(id);
    labelOf.set(id, other ?? label);
    const rule =
      id === '' || id === ALL_TYPES
        ? '做不出编号：标签里要有字母或数字，也不能就是 all'
        : other !== undefined
          ? `做出的编号 ${id} 与“${other}”相同`
          : null;
    return rule === null ? [] : [problemAt(located, TYPE_VOCABULARY.from, label, rule, ASK)];
  });
}
