import { monthOfDate } from '../../domain/period.ts';
import { remembered } from '../../domain/remembered.ts';
import { some } from '../../domain/some.ts';
import type { FraudTypeRow } from '../../schema/fraud-types.schema.ts';
import type { Problem } from '../problem.ts';
import type { FolderParts } from '../read/read-folder.ts';
import { alikeRows, valuesIn } from '../read/column-table.ts';
import type { Located } from '../read/read-table.ts';
import { problemAt } from './problem-at.ts';

/** Rules on rows that need a second table. */
export function brokenAcrossTables(parts: FolderParts): readonly Problem[] {
  return [
    ...monthsGivenTwice(parts),
    ...typesOutsideTheirYears(parts),
    ...typesThatAreNoIncidents(parts),
    ...commitmentsDoneBeforeMade(parts),
  ];
}

/** A month arrives as frames or as rows, never both. */
function monthsGivenTwice({ tables }: FolderParts): readonly Problem[] {
  const asFrames = Map.groupBy(tables.frameIncidents, ({ row }) => row.month);
  if (asFrames.size === 0) return [];
  const asRows = new Map<string, string>();
  for (const { row, file } of tables.incidents) asRows.set(monthOfDate(row.filed_on), file);
  return [...asFrames].flatMap(([month, rows]) => {
    const [first] = rows;
    const rowsFile = asRows.get(month);
    if (rowsFile === undefined || first === undefined) return [];
    const rule = `这个月在 ${rowsFile} 里已经有逐案数据，不能再给汇总数`;
    return [problemAt(first, 'month', month, rule, '两种只留一种：删掉汇总的这个月，或删掉逐案的这个月')];
  });
}

/** A day for incidents; for frames a month, in which the type is valid on at least one day. */
function typesOutsideTheirYears({ tables }: FolderParts): readonly Problem[] {
  const types = new Map(tables.fraudTypes.map(({ row }) => [row.id, row]));
  const checkOf = remembered((id: string) =>
    remembered((filed: string): string | null => {
      const type = types.get(id);
      return type === undefined || isValidAt(type, filed)
        ? null
        : `这个类型${validity(type)}使用，立案时间却是 ${filed}`;
    }),
  );
  const remedy = '改用当时有效的类型，或核对立案时间；有效时间写在 fraud_types.csv 里';
  const problems: Problem[] = [];
  const check = (place: Pick<Located<unknown>, 'file' | 'line'>, type: string, filed: string): void => {
    const rule = checkOf(type)(filed);
    if (rule !== null) problems.push(problemAt(place, 'fraud_type', type, rule, remedy));
  };
  const mayBeBroken = alikeRows(tables.incidents, 'fraud_type', 'filed_on').some(
    ({ first: { row } }) => checkOf(row.fraud_type)(row.filed_on) !== null,
  );
  for (const located of mayBeBroken ? tables.incidents : [])
    check(located, located.row.fraud_type, located.row.filed_on);
  for (const located of tables.frameIncidents) check(located, located.row.fraud_type, located.row.month);
  return problems;
}

function validity({ valid_from: from, valid_to: to }: FraudTypeRow): string {
  return to === null ? `从 ${from} 起` : `只在 ${from} 到 ${to} `;
}

function isValidAt({ valid_from: from, valid_to: to }: FraudTypeRow, filed: string): boolean {
  return filed >= from.slice(0, filed.length) && (to === null || filed <= to.slice(0, filed.length));
}

function typesThatAreNoIncidents({ tables }: FolderParts): readonly Problem[] {
  const risks = new Set(tables.fraudTypes.filter(({ row }) => !row.is_incident).map(({ row }) => row.id));
  const rule = '这一类只作风险提示（fraud_types.csv 里 is_incident 是 no），不计入案件';
  return [tables.incidents, tables.frameIncidents].flatMap((rows) => {
    const found: Problem[] = [];
    if (!some(valuesIn(rows, 'fraud_type'), (type) => risks.has(String(type)))) return found;
    for (const located of rows)
      if (risks.has(located.row.fraud_type))
        found.push(problemAt(located, 'fraud_type', located.row.fraud_type, rule, '改成实际的诈骗类型'));
    return found;
  });
}

function commitmentsDoneBeforeMade({ tables }: FolderParts): readonly Problem[] {
  const meetings = new Map(tables.meetings.map(({ row }) => [row.id, row.date]));
  const remedy = '核对这个日期和会议编号';
  return tables.commitments.flatMap((located) => {
    const made = meetings.get(located.row.meeting_id);
    if (made === undefined) return [];
    const { due_on: due, done_on: done } = located.row;
    return [
      ...(done !== null && done < made
        ? [problemAt(located, 'done_on', done, `办结日期早于会议日期 ${made}`, remedy)]
        : []),
      ...(due < made ? [problemAt(located, 'due_on', due, `应办结日期早于会议日期 ${made}`, remedy)] : []),
    ];
  });
}
