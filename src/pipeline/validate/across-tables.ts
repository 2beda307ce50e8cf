import { monthOfDate } from '../../domain/period.ts';
import type { Problem } from '../problem.ts';
import type { DataFolder } from '../read/read-folder.ts';
import type { Located } from '../read/read-table.ts';

/** Rules that need two tables at once. */
export function brokenAcrossTables(folder: DataFolder): readonly Problem[] {
  return [
    ...monthsGivenTwice(folder),
    ...typesOutsideTheirYears(folder),
    ...typesThatAreNoIncidents(folder),
    ...commitmentsDoneBeforeMade(folder),
    ...districtsWithoutPopulation(folder),
    ...datesAfterAsOf(folder),
    ...rowsAgainstCoverage(folder),
  ];
}

/** A month arrives as frames or as rows, never both. */
function monthsGivenTwice({ tables }: DataFolder): readonly Problem[] {
  const asRows = new Map(tables.incidents.map((located) => [monthOfDate(located.row.filed_on), located.file]));
  const reported = new Set<string>();
  return tables.frameIncidents.flatMap((located) => {
    const { month } = located.row;
    const rowsFile = asRows.get(month);
    if (rowsFile === undefined || reported.has(month)) return [];
    reported.add(month);
    return [
      problemAt(located, 'month', month, `这个月在 ${rowsFile} 里已经有逐案数据，不能再给汇总数`, '两种只留一种：删掉汇总的这个月，或删掉逐案的这个月'),
    ];
  });
}

function typesOutsideTheirYears({ tables }: DataFolder): readonly Problem[] {
  const types = new Map(tables.fraudTypes.map(({ row }) => [row.id, row]));
  return tables.incidents.flatMap((located) => {
    const type = types.get(located.row.fraud_type);
    if (type === undefined) return [];
    const { filed_on: filedOn } = located.row;
    if (filedOn >= type.valid_from && (type.valid_to === null || filedOn <= type.valid_to)) return [];
    const span = `${type.valid_from} 到 ${type.valid_to ?? '今'}`;
    return [problemAt(located, 'fraud_type', type.id, `这个类型只在 ${span} 使用，立案日期是 ${filedOn}`, '改用当时有效的类型')];
  });
}

function typesThatAreNoIncidents({ tables }: DataFolder): readonly Problem[] {
  const risks = new Set(tables.fraudTypes.filter(({ row }) => !row.is_incident).map(({ row }) => row.id));
  return [...tables.incidents, ...tables.frameIncidents].flatMap((located) =>
    risks.has(located.row.fraud_type)
      ? [problemAt(located, 'fraud_type', located.row.fraud_type, '这是风险提示类，不计入案件', '改成实际的诈骗类型')]
      : [],
  );
}

function commitmentsDoneBeforeMade({ tables }: DataFolder): readonly Problem[] {
  const meetings = new Map(tables.meetings.map(({ row }) => [row.id, row.date]));
  return tables.commitments.flatMap((located) => {
    const made = meetings.get(located.row.meeting_id);
    if (made === undefined) return [];
    const { due_on: due, done_on: done } = located.row;
    return [
      ...(done !== null && done < made
        ? [problemAt(located, 'done_on', done, `办结日期早于会议日期 ${made}`, '核对办结日期和会议编号')]
        : []),
      ...(due < made ? [problemAt(located, 'due_on', due, `应办结日期早于会议日期 ${made}`, '核对应办结日期和会议编号')] : []),
    ];
  });
}

/** Rates need residents for every district and every year that has incidents. */
function districtsWithoutPopulation({ tables, dataset }: DataFolder): readonly Problem[] {
  const have = new Set(tables.population.map(({ row }) => `${row.adcode} ${row.year}`));
  const months = [...tables.incidents.map(({ row }) => monthOfDate(row.filed_on)), ...tables.frameIncidents.map(({ row }) => row.month)];
  const years = [...new Set(months.map((month) => Number(month.slice(0, 4))))].sort();
  const areas = [...tables.districts.map(({ row }) => row.adcode), dataset.region.code];
  return areas.flatMap((adcode) =>
    years
      .filter((year) => !have.has(`${adcode} ${year}`))
      .map((year) => ({
        file: 'population.csv',
        line: null,
        column: 'adcode+year',
        value: `${adcode} / ${year}`,
        rule: '有案件数据的年份，每个县区和全市都要有常住人口',
        remedy: `在 population.csv 补一行 ${adcode},${year}`,
      })),
  );
}

function datesAfterAsOf({ tables, dataset }: DataFolder): readonly Problem[] {
  const late = (located: Located<unknown>, column: string, date: string | null): readonly Problem[] =>
    date !== null && date.slice(0, dataset.as_of.length) > dataset.as_of.slice(0, date.length)
      ? [problemAt(located, column, date, `晚于 dataset.json 的截止日期 ${dataset.as_of}`, '核对日期；数据确实更新了就改 as_of')]
      : [];
  return [
    ...tables.incidents.flatMap((located) => [
      ...late(located, 'filed_on', located.row.filed_on),
      ...late(located, 'recorded_on', located.row.recorded_on),
    ]),
    ...tables.frameIncidents.flatMap((located) => late(located, 'month', located.row.month)),
    ...tables.handoffs.flatMap((located) => late(located, 'sent_at', located.row.sent_at.slice(0, 10))),
    ...tables.jointActions.flatMap((located) => late(located, 'date', located.row.date)),
    ...tables.outreach.flatMap((located) => late(located, 'date', located.row.date)),
    ...tables.meetings.flatMap((located) => late(located, 'date', located.row.date)),
  ];
}

/** A month that coverage.csv calls not supplied cannot have rows. */
function rowsAgainstCoverage({ tables }: DataFolder): readonly Problem[] {
  const absent = new Set(
    tables.coverage
      .filter(({ row }) => row.table === 'incidents' && row.state !== 'supplied')
      .map(({ row }) => `${row.adcode} ${row.month}`),
  );
  return tables.incidents.flatMap((located) => {
    const month = monthOfDate(located.row.filed_on);
    return located.row.adcode !== null && absent.has(`${located.row.adcode} ${month}`)
      ? [problemAt(located, 'filed_on', located.row.filed_on, `coverage.csv 说这个县区 ${month} 没有报送，这里却有数据`, '改 coverage.csv 的状态，或删掉这一行')]
      : [];
  });
}

function problemAt(located: Located<unknown>, column: string, value: string, rule: string, remedy: string): Problem {
  return { file: located.file, line: located.line, column, value, rule, remedy };
}
