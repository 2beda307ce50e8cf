import type { AreaCode } from '../domain/area-code.ts';
import type { Edition } from '../domain/edition.ts';
import type { Indicator } from '../domain/indicator/indicator.ts';
import type { PublishedIndicatorCell } from '../domain/indicator/published-indicator.ts';
import { monthOfDate, type MonthKey, type PeriodKey } from '../domain/period.ts';
import { publishedInterval, publishedNumber } from '../domain/published-value.ts';
import { normaliseGoalposts } from '../domain/score/normalise-goalposts.ts';
import {
  formatCount,
  formatIndicator,
  formatIndicatorInterval,
  formatIndicatorNumber,
} from '../i18n/format-indicator.ts';
import { formatPeriod } from '../i18n/format.ts';
import { tableSpec, type TableKey } from '../schema/tables.ts';
import { listIndicators } from './list-indicators.ts';
import { tellIndicators } from './protect/tell-indicators.ts';
import { publishEdition } from './publish-edition.ts';
import type { Located } from './read/read-table.ts';
import type { DataFolder } from './read/read-folder.ts';
import { indicatorFacts } from './tabulate/indicators/indicator-facts.ts';
import { INDICATOR_COUNTERS } from './tabulate/indicators/indicator-counters.ts';

/** Rows of one table that are named one by one. */
const NAMED_ROWS = 20;

/** What a question about a figure may be wrong about. */
export class NothingToExplain extends Error {}

/** What each edition tells. */
type Told = Readonly<Record<Edition, readonly PublishedIndicatorCell[]>>;

/** @throws NothingToExplain for an indicator, area or period that there is not */
export type Explain = (indicator: string, area: AreaCode, period: PeriodKey) => readonly string[];

/** How a figure of an indicator came about, line by line: rows or frames, the steps, the number as the pages print it. */
export function indicatorExplainer(folder: DataFolder): Explain {
  const cellsOf = (edition: Edition): readonly PublishedIndicatorCell[] =>
    tellIndicators(folder, publishEdition(folder, edition).frames, edition).cells;
  const told = { internal: cellsOf('internal'), public: cellsOf('public') };
  return (indicator, area, period) => explainIndicator(folder, told, indicator, area, period);
}

function explainIndicator(
  folder: DataFolder,
  told: Told,
  id: string,
  area: AreaCode,
  period: PeriodKey,
): readonly string[] {
  const indicators = listIndicators(folder);
  const indicator = indicators.find((one) => one.id === id);
  if (indicator === undefined)
    throw new NothingToExplain(`没有指标“${id}”，只有：${indicators.map((one) => one.id).join('、')}`);
  const facts = indicatorFacts(folder);
  if (!facts.areas.includes(area))
    throw new NothingToExplain(`没有地区“${area}”，只有：${facts.areas.join('、')}`);
  const cellIn = (edition: Edition): PublishedIndicatorCell | undefined =>
    told[edition].find((cell) => cell.indicator === id && cell.area === area && cell.period === period);
  const inside = cellIn('internal');
  if (inside === undefined) {
    const kinds = facts.periods.filter((one) => facts.kindsOf(id).length > 0 && one.endsWith('-r12'));
    throw new NothingToExplain(
      `“${period}”没有这项指标，有截至每个季度末的十二个月：${kinds.join('、')}${facts.kindsOf(id).includes('quarter') ? '，和每个季度，例如2026-q3' : ''}`,
    );
  }
  const months = facts.windowOf(id, period);
  return [
    `${indicator.id} ${indicator.name.zh}，${area}，${formatPeriod('zh-CN', period)}`,
    `量什么：${indicator.definition.zh}`,
    `怎么算：${indicator.formula.zh}`,
    `算的是：${formatPeriod('zh-CN', inside.window.first)}至${formatPeriod('zh-CN', inside.window.last)}`,
    ...sourceLines(folder, id, area, period, months),
    ...stepLines(indicator, inside),
    ...publicLine(indicator, cellIn('public')),
  ];
}

function stepLines(indicator: Indicator, cell: PublishedIndicatorCell): readonly string[] {
  const { numerator, denominator, value, measure, factor } = { ...indicator, ...cell };
  const printed = formatIndicator('zh-CN', indicator, cell);
  const number = value === null ? null : publishedNumber(value);
  const interval = value === null ? null : publishedInterval(value);
  const lines = [
    ...(measure === 'mean' ? [] : [`分子（${indicator.numerator.zh}）：${formatCount('zh-CN', numerator)}`]),
    `分母（${indicator.denominator.zh}）：${formatCount('zh-CN', denominator)}`,
    number === null || measure === 'mean'
      ? `数值：${printed}`
      : `数值：${factor} × ${formatCount('zh-CN', numerator)} ÷ ${formatCount('zh-CN', denominator)} = ${printed}${indicator.unit.zh}`,
    interval === null ? '区间：没有' : `95%区间：${formatIndicatorInterval('zh-CN', indicator, interval)}`,
  ];
  const { goalposts } = indicator;
  if (number === null || goalposts === null) return lines;
  const [low, high] = [goalposts.low, goalposts.high].map((end) =>
    formatIndicatorNumber('zh-CN', indicator, end),
  );
  const score = normaliseGoalposts(number, goalposts);
  return [...lines, `得分：标杆${low ?? ''}到${high ?? ''}，得${score.toFixed(1)}分`];
}

function publicLine(indicator: Indicator, cell: PublishedIndicatorCell | undefined): readonly string[] {
  return [`公开版：${cell === undefined ? '不公布' : formatIndicator('zh-CN', indicator, cell)}`];
}

/** Frames as they were given; of rows how many there are in each table, and the first of them. */
function sourceLines(
  { tables, dataset }: DataFolder,
  id: string,
  area: AreaCode,
  period: PeriodKey,
  months: readonly MonthKey[],
): readonly string[] {
  const given = tables.frameIndicators.find(
    ({ row }) => row.indicator === id && row.adcode === area && row.period === period && row.agency === null,
  );
  if (given !== undefined) return [`来自：${given.file}第${given.line}行`];
  const counter = INDICATOR_COUNTERS[id];
  if (counter === undefined) return ['来自：已公布的案件数（incidents），见地图和数据页同一时期'];
  const isRegion = area === dataset.region.code;
  return counter.tables.flatMap((table) => {
    const used = rowsOf(tables[table], table, isRegion ? null : area, new Set(months));
    const named = used.slice(0, NAMED_ROWS).map(({ file, line }) => `  ${file}第${line}行`);
    const rest = used.length > NAMED_ROWS ? [`  ……另有${used.length - NAMED_ROWS}行`] : [];
    return [`来自：${tableSpec(table).name}，${used.length}行`, ...named, ...rest];
  });
}

/** Of a table without areas or dates all rows count. */
function rowsOf(
  rows: Iterable<Located<unknown>>,
  table: TableKey,
  area: AreaCode | null,
  months: ReadonlySet<MonthKey>,
): readonly Located<unknown>[] {
  const { periodOf } = tableSpec(table);
  return [...rows].filter(({ row }) => {
    const values = row as Readonly<Record<string, unknown>>;
    const isHere = area === null || values['adcode'] === undefined || values['adcode'] === area;
    const when = periodOf === null ? undefined : values[periodOf];
    return isHere && (typeof when !== 'string' || months.has(monthOfDate(when)));
  });
}
