import { periodKind } from '../../domain/period.ts';
import { ALL_TYPES } from '../../schema/frame-incidents.schema.ts';
import type { KnownCellRow } from '../../schema/known-cells.schema.ts';
import type { Problem } from '../problem.ts';
import { PUBLIC_FRAMES, type FramePlan } from '../protect/frame-plans.ts';
import type { FolderParts } from '../read/read-folder.ts';
import type { Located } from '../read/read-table.ts';
import { knownIds } from './known-ids.ts';
import { problemAt } from './problem-at.ts';

/** A figure of others must be a cell of a frame: its period, area and type as the frame has them. */
export function knownCellsOutsideFrames(parts: FolderParts): readonly Problem[] {
  return parts.tables.knownCells.flatMap((located) => {
    const plan = PUBLIC_FRAMES.find(({ id }) => id === located.row.frame);
    if (plan === undefined) {
      const ids = PUBLIC_FRAMES.map(({ id }) => id).join('、');
      return [problemAt(located, 'frame', located.row.frame, '没有这个公布的表', `只能是：${ids}`)];
    }
    return [
      ...wrongPeriod(located, plan),
      ...wrongArea(located, plan, parts),
      ...wrongType(located, plan, parts),
      ...wrongMeasure(located, plan),
    ];
  });
}

const KIND_ZH = { month: '月', quarter: '季', year: '年', rolling12: '连续十二个月' } as const;

function wrongPeriod(
  located: Located<KnownCellRow>,
  { id, periodKind: kind }: FramePlan,
): readonly Problem[] {
  const { period } = located.row;
  if (periodKind(period) === kind) return [];
  const rule = `${id} 是按${KIND_ZH[kind]}的表，没有这样的时期`;
  return [problemAt(located, 'period', period, rule, '改正时期，或改用相应的表')];
}

function wrongArea(
  located: Located<KnownCellRow>,
  { id, areas }: FramePlan,
  { claims: { regionCode } }: FolderParts,
): readonly Problem[] {
  const { adcode } = located.row;
  if (areas === 'districts' || regionCode === null || adcode === regionCode) return [];
  return [
    problemAt(located, 'adcode', adcode, `${id} 只有全市一行`, `填全市代码 ${regionCode}，或改用分县区的表`),
  ];
}

function wrongType(
  located: Located<KnownCellRow>,
  { id, types }: FramePlan,
  parts: FolderParts,
): readonly Problem[] {
  const type = located.row.fraud_type;
  const at = (rule: string, remedy: string): readonly Problem[] => [
    problemAt(located, 'fraud_type', type, rule, remedy),
  ];
  if (types === 'all')
    return type === ALL_TYPES ? [] : at(`${id} 不分类型`, `填 ${ALL_TYPES}，或改用分类型的表`);
  if (types === 'group') {
    const groups = [...new Set(parts.tables.fraudTypes.map(({ row }): string => row.group))];
    const isKnown = groups.includes(type) || parts.unread.fraudTypes.areMore;
    return isKnown ? [] : at('fraud_types.csv 里没有这个大类', `填大类的编号：${groups.join('、')}`);
  }
  const ids = knownIds(parts).fraud_types;
  if (ids === null || ids.has(type)) return [];
  return at('fraud_types.csv 里没有这个类型', '照 fraud_types.csv 的 id 一列填写');
}

function wrongMeasure(located: Located<KnownCellRow>, { id, measures }: FramePlan): readonly Problem[] {
  const { measure } = located.row;
  if (measures.includes(measure)) return [];
  return [problemAt(located, 'measure', measure, `${id} 里没有这个量`, '改用有这个量的表')];
}
