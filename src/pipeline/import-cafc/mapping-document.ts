import { sumOfMoney } from '../../domain/money.ts';
import type { IncidentRow } from '../../schema/incidents.schema.ts';
import { CAFC_DATASET } from './describe-dataset.ts';
import { CAFC_EXTRACT } from './cafc-extract.ts';
import type { LabelCount } from './count-labels.ts';
import type { FilledCell } from './filled-cells.ts';
import type { LeftOutColumn } from './left-out-columns.ts';
import type { MendedOutline } from './mend-outlines.ts';

export interface MappingFacts {
  readonly incidents: readonly IncidentRow[];
  readonly labels: readonly LabelCount[];
  readonly leftOut: readonly LeftOutColumn[];
  readonly filled: readonly FilledCell[];
  readonly mended: readonly MendedOutline[];
}

/**
 * What became of every label, for whoever has to trust the figures. Markdown, because a CSV file that is no
 * table of the contract is an error in a data folder.
 */
export function mappingDocument({ incidents, labels, leftOut, filled, mended }: MappingFacts): string {
  const unplaced = incidents.filter(({ adcode }) => adcode === null).length;
  const loss = sumOfMoney(incidents.map((row) => row.loss));
  return [
    `# 导入对照：${CAFC_EXTRACT.reports}`,
    '',
    CAFC_DATASET.licence,
    '',
    `读到 ${incidents.length} 条，写入 ${incidents.length} 条，其中地点不明 ${unplaced} 条；损失合计 ${loss.toFixed(2)} 加元。`,
    '',
    '## 放不进数据约定的标签',
    '',
    ...labelTable(labels.filter(({ fit }) => fit === 'lost')),
    '',
    '## 全部标签',
    '',
    ...labelTable(labels),
    '',
    '## 没有带过来的列',
    '',
    ...table(
      ['原来的列', '标签数', '为什么'],
      leftOut.map(({ column, labels: count, whyZh }) => [column, String(count), whyZh]),
    ),
    '',
    '## 数据约定要填、原数据没有的',
    '',
    ...table(
      ['列', '填的值', '条数', '为什么'],
      filled.map(({ column, value, count, whyZh }) => [column, value, String(count), whyZh]),
    ),
    '',
    '## 修过的边界',
    '',
    '简化过的海岸线会压到自己的小岛上，或与自己交叉。这样的图形改成各部分的并集，别的原样。',
    '',
    ...table(
      ['代码', '原面积（km²）', '修后面积（km²）'],
      mended.flatMap(({ code, mended: areas }) =>
        areas === null ? [] : [[code, areas.beforeKm2.toFixed(1), areas.afterKm2.toFixed(1)]],
      ),
    ),
    '',
  ].join('\n');
}

const FIT_ZH = { kept: '照录', coarser: '归并', lost: '放不进' } as const;

function labelTable(labels: readonly LabelCount[]): readonly string[] {
  return table(
    ['原来的列', '标签', '列', '编号', '条数', '怎么处理', '为什么'],
    labels.map(({ from, label, to, id, count, fit, whyZh }) => [
      from,
      label === '' ? '（空）' : label,
      to,
      id ?? '（留空）',
      String(count),
      FIT_ZH[fit],
      whyZh,
    ]),
  );
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)];
}
