import { formatNumber, formatPeriod } from '../../i18n/format.ts';
import { periodKind, yearOfMonth } from '../../domain/period.ts';
import { chineseNumeral } from './chinese-numeral.ts';
import type { Words } from './words.ts';

const LOCALE = 'zh-CN';
const KINDS = { new: '新增', late: '补录', revised: '修订' } as const;
const COUNTED = { months: '个月', districts: '个县区', tables: '张表' } as const;

const period = (key: string): string => (periodKind(key) === null ? key : formatPeriod(LOCALE, key));
const list = (items: readonly string[]): string => items.join('、');

/** `2026年7月至9月`: the year is not said twice. */
function range(first: string, last: string): string {
  if (first === last) return period(first);
  const isOneYear = periodKind(last) === 'month' && yearOfMonth(first) === yearOfMonth(last);
  return `${period(first)}至${isOneYear ? period(last).slice(yearOfMonth(last).length + 1) : period(last)}`;
}

export const WORDS_ZH: Words = {
  locale: LOCALE,
  internalNotice: '【内部文本】含未作保护的数字，不得带出办公室，不得贴进CHANGELOG.md。',
  noChange: '- 两个数据文件夹没有差别。',
  comma: '，',
  semicolon: '；',
  blank: '（空）',
  unknownPlace: '地点不明',
  withheld: '有变动（数值不公布）',
  filedUnchanged: '立案数不变',
  textChanged: '文字有改动',
  list,
  listOf: (items, total, of) => `${list(items)}等${chineseNumeral(total)}${COUNTED[of]}`,
  allDistricts: (count) => `${chineseNumeral(count)}个县区`,
  districtsExcept: (count, missing) => `除${missing}外的${chineseNumeral(count)}个县区`,
  period: range,
  someMonths: (first, last) => `${range(first, last)}之间部分月份`,
  money: (amount, currency) =>
    `${formatNumber(LOCALE, amount, amount % 1 === 0 ? 0 : 2)}${currency === 'CNY' ? '元' : ` ${currency}`}`,
  arrow: (before, after) => `${before}→${after}`,
  sentencesLeft: (count) => `另有${count}条没有列出（加--all列全）。`,
  rowsLeft: (count) => `另有${count}行没有列出`,

  operational: (kind, table, when, where, clauses) =>
    `${KINDS[kind]}${when}的${table}：${where}${clauses === '' ? '' : `，${clauses}`}。`,
  rowsInAll: (count) => `共${count}行`,
  rows: ({ added, removed, changed }) =>
    [
      ...(added > 0 ? [`新增${added}行`] : []),
      ...(removed > 0 ? [`删去${removed}行`] : []),
      ...(changed > 0 ? [`改动${changed}行`] : []),
    ].join('、'),
  filed: (count) => `立案${count}起`,
  filedOf: (place, clauses) => `${place}${clauses}`,
  notSuppliedBefore: '（原先未报送）',
  filedWithdrawn: '立案数撤下，改为未报送',
  loss: (amount) => `损失${amount}`,
  yearLoss: (year, parts) => `${year}损失金额：${parts}。`,
  yearLossOf: (place, amount) => `${place}${amount}`,

  tableNew: (table, extent) => `新增整张表“${table}”${extent === '' ? '' : `：${extent}`}。`,
  tableGone: (table, extent) => `撤下整张表“${table}”${extent === '' ? '' : `：${extent}`}。`,
  tableReplaced: (table, provenance, extent) =>
    `“${table}”整张表换成新的数据（来源性质${provenance}）${extent === '' ? '' : `：${extent}`}。`,
  rowCount: (count) => `${count}行`,
  provenance: (table, change) => `“${table}”的来源性质：${change}。`,
  source: (tables, change) => `${tables}的出处：${change}。`,

  coverage: (when, where, tables, what) => `报送情况：${when}，${where}的${tables}，${what}。`,
  coverageTo: (before, after) => {
    if (after === null) return '不再写明';
    return before === null ? `写明${after}` : `由${before}改为${after}`;
  },
  coverageDetails: '报送日期或说明有改动',
  coverageState: { supplied: '已报送', not_supplied: '未报送', not_due: '未到期' },

  referenceAdded: (table, count, keys) => `“${table}”新增${count}行：${keys}。`,
  referenceRemoved: (table, count, keys) => `“${table}”删去${count}行：${keys}。`,
  referenceChanged: (table, count, rows) => `“${table}”改动${count}行：${rows}。`,
  row: (key, columns) => `${key}的${columns}`,
  value: (column, before, after) => `${column}由${before}改为${after}`,
  quoted: (text) => `“${text}”`,
  keyChanged: (file, change) => `${file}：${change}。`,
  footer: (keys) => `dataset.json：页脚的${keys}有改动。`,
  outlines: (places) => `边界：${places}的轮廓有改动。`,
  context: (what) => `边界：${what === 'rivers' ? '河流' : '周边地区的轮廓'}有改动。`,
};
