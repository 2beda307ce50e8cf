import type { TableSpec } from '../../schema/table.ts';
import type { Problem } from '../problem.ts';
import type { ParsedCsv } from './parse-csv.ts';

/** Every column of a table is there once, and no other. */
export function checkHeader(
  spec: Pick<TableSpec, 'columns'>,
  file: string,
  { header, headerLine }: Pick<ParsedCsv, 'header' | 'headerLine'>,
): readonly Problem[] {
  const known = Object.keys(spec.columns);
  const problem = (column: string | null, value: string | null, rule: string, remedy: string): Problem => ({
    file,
    line: headerLine,
    column,
    value,
    rule,
    remedy,
  });
  if (!header.some((name) => known.includes(name))) {
    return [problem(null, header.join(','), ...noHeader(header, known))];
  }
  const twice = new Set(header.filter((name, index) => name !== '' && header.indexOf(name) !== index));
  return [
    ...header.flatMap((name, index) =>
      name === ''
        ? [problem(null, null, `表头第 ${index + 1} 格没有列名`, '补上列名；表头末尾多了逗号就删掉')]
        : [],
    ),
    ...[...new Set(header)]
      .filter((name) => name !== '' && !known.includes(name))
      .map((name) => problem(name, null, '不认识的列', `这张表只能有这些列：${known.join('、')}`)),
    ...known
      .filter((name) => !header.includes(name))
      .map((name) => problem(name, null, '缺少这一列', '在表头补上这一列；可选的列也要有表头，格子可以空着')),
    ...[...twice].map((name) => problem(name, null, '这一列出现了两次', '删掉重复的一列')),
  ];
}

/** One message for a first line that is none: a dozen about single columns would hide the reason. */
function noHeader(
  header: readonly string[],
  known: readonly string[],
): readonly [rule: string, remedy: string] {
  return /[;\t，]/.test(header.join(''))
    ? ['列与列之间不是英文逗号', '在 Excel 里另存为“CSV UTF-8（逗号分隔）”']
    : ['第一行应是表头，这里一个列名也不认识', `在最前面补上表头：${known.join(',')}`];
}
