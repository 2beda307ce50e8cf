import type { IndicatorRow } from '../../schema/indicators.schema.ts';
import { monthOfDate, monthsOfPeriod } from '../../domain/period.ts';
import { remembered } from '../../domain/remembered.ts';
import { TABLES, tableSpec, type TableKey } from '../../schema/tables.ts';
import type { TableSpec } from '../../schema/table.ts';
import type { Problem } from '../problem.ts';
import type { FolderParts } from '../read/read-folder.ts';
import type { Located } from '../read/read-table.ts';
import { isOfIncidents } from '../tabulate/indicators/of-incidents.ts';
import { INDICATOR_COUNTERS } from '../tabulate/indicators/indicator-counters.ts';
import { problemAt } from './problem-at.ts';

const SPECS: ReadonlyMap<string, TableSpec> = new Map(
  Object.values(TABLES).map((spec) => [spec.name, spec as unknown as TableSpec]),
);

/** What the table of indicators promises and the rest of the folder does not hold. */
export function brokenIndicators(parts: FolderParts): readonly Problem[] {
  return [
    ...parts.tables.indicators.flatMap(unknownInputs),
    ...notCounted(parts),
    ...unevenWeights(parts),
    ...moreThanAll(parts),
    ...givenTwice(parts),
  ];
}

/** `table: column, column; table: column`, with remarks in brackets. */
function unknownInputs(located: Located<IndicatorRow>): readonly Problem[] {
  const { inputs } = located.row;
  const remedy = '照 data 里的表名和列名写，例如 meetings: invited, attended；几张表之间用分号隔开';
  return inputs
    .replaceAll(/\([^)]*\)/g, '')
    .split(';')
    .flatMap((part) => {
      const [table = '', columns = ''] = part.split(':').map((text) => text.trim());
      const spec = SPECS.get(table);
      if (spec === undefined) return [problemAt(located, 'inputs', table, '没有哪张表叫这个名字', remedy)];
      return columns
        .split(',')
        .map((column) => column.trim())
        .filter((column) => column !== '' && !(column in spec.columns))
        .map((column) => problemAt(located, 'inputs', column, `${table} 里没有这一列`, remedy));
    });
}

/** From rows by a function of its id, or from frames. */
function notCounted({ tables }: FolderParts): readonly Problem[] {
  const given = new Set(tables.frameIndicators.map(({ row }) => row.indicator));
  return tables.indicators
    .filter(({ row: { id } }) => !(id in INDICATOR_COUNTERS) && !isOfIncidents(id) && !given.has(id))
    .map((located) =>
      problemAt(
        located,
        'id',
        located.row.id,
        '没有哪一步会从逐条数据算这个指标，frames/indicators 里也没有它的数',
        '把算好的数放进 frames/indicators/年份.csv，或请开发者加一个算它的函数，或删掉这一行',
      ),
    );
}

/** Within a dimension they add up to the number of its indicators: 1 is an equal share. */
function unevenWeights({ tables }: FolderParts): readonly Problem[] {
  const scored = tables.indicators.filter(({ row }) => row.weight !== null);
  return [...Map.groupBy(scored, ({ row }) => row.dimension)].flatMap(([, members]) => {
    const sum = members.reduce((total, { row }) => total + (row.weight ?? 0), 0);
    const [first] = members;
    if (first === undefined || Math.abs(sum - members.length) < 1e-6) return [];
    const rule = `${first.row.dimension_zh}有${members.length}项指标，权重之和应是${members.length}，现在是${Number(sum.toFixed(4))}`;
    return [problemAt(first, 'weight', String(first.row.weight), rule, '等权就都填 1；有的加了，别的要减')];
  });
}

/** A part is never more than its whole; what is per resident may be, and a mean is no part. */
function moreThanAll({ tables }: FolderParts): readonly Problem[] {
  const free = new Set(
    tables.indicators
      .filter(({ row }) => ['rate', 'money_rate', 'mean'].includes(row.measure))
      .map(({ row }) => row.id),
  );
  return tables.frameIndicators
    .filter(({ row }) => !free.has(row.indicator) && row.numerator > row.denominator)
    .map((located) =>
      problemAt(
        located,
        'numerator',
        String(located.row.numerator),
        '分子不能大于分母（每万人口的指标除外）',
        '核对两列；可能填反了',
      ),
    );
}

/** A figure arrives tabulated or as rows, never both. */
function givenTwice({ tables }: FolderParts): readonly Problem[] {
  const placesOf = remembered((key: TableKey): ReadonlySet<string> => {
    const { periodOf } = tableSpec(key);
    const rows: Iterable<Located<unknown>> = tables[key];
    return new Set(
      [...rows].map(({ row }) => {
        const values = row as Readonly<Record<string, unknown>>;
        return `${String(values['adcode'])} ${monthOfDate(String(values[periodOf ?? '']))}`;
      }),
    );
  });
  return tables.frameIndicators
    .filter(({ row }) => row.agency === null)
    .flatMap((located) => {
      const { indicator, period, adcode } = located.row;
      const counted = INDICATOR_COUNTERS[indicator]?.tables.find((key) => tableSpec(key).periodOf !== null);
      if (counted === undefined) return [];
      const places = placesOf(counted);
      if (!monthsOfPeriod(period).some((month) => places.has(`${adcode} ${month}`))) return [];
      const rule = `这个地区和时期在${tableSpec(counted).name}里已经有逐条数据，不能再给汇总数`;
      return [problemAt(located, 'period', period, rule, '两种只留一种：删掉这一行，或删掉逐条的这个时期')];
    });
}
