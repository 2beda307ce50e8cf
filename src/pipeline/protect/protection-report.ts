import type { Level } from './incident-systems.ts';
import type { QuantityId } from './watch-quantities.ts';
import type { QuantitySummary } from './protection-summary.ts';

const QUANTITY_NAMES: Readonly<Record<QuantityId, string>> = {
  filed: '立案数',
  loss: '损失金额',
  prevented: '劝阻成功数',
  solved180d: '破案数',
  stopped: '止付金额',
  returned90d: '返还金额',
};

const PERIOD_NAMES: Readonly<Record<string, string>> = {
  month: '按月',
  quarter: '按季',
  rolling12: '按连续十二个月',
  year: '按年',
};

const TYPE_NAMES: Readonly<Record<string, string>> = { all: '', group: '分大类', type: '分类型' };

/** Lines that say, of each quantity, how much is hidden and why, and what is left out altogether. */
export function protectionReport(summaries: readonly QuantitySummary[]): readonly string[] {
  const told = summaries.filter(({ cells, leftOut }) => cells > 0 || leftOut.length > 0);
  return ['公开版的数据保护：', ...told.flatMap((summary) => [hiddenLine(summary), ...leftOutLine(summary)])];
}

function hiddenLine({ quantity, cells, primary, complementary }: QuantitySummary): string {
  const name = QUANTITY_NAMES[quantity];
  if (cells === 0) return `  ${name}：都不公布`;
  const hidden = primary + complementary;
  if (hidden === 0) return `  ${name}：${cells}格全部公布`;
  return `  ${name}：${cells}格中不公布${hidden}格，占${percent(hidden / cells)}（本身敏感${primary}格，为防倒推${complementary}格）`;
}

function leftOutLine({ quantity, leftOut }: QuantitySummary): readonly string[] {
  if (leftOut.length === 0) return [];
  const levels = leftOut.map(
    ({ level, hiddenShare }) => `${levelName(level)}（会遮住${percent(hiddenShare)}）`,
  );
  return [`  ${QUANTITY_NAMES[quantity]}：不公布${levels.join('、')}`];
}

/** Lines that name what could not be protected; none where everything is. */
export function breachReport(
  summaries: readonly QuantitySummary[],
  nameOf: (area: string) => string = (area) => area,
): readonly string[] {
  return summaries.flatMap(({ quantity, breaches }) =>
    breaches.map(({ cell, attackers }) => {
      const [area = '', period = '', type = ''] = cell.split(' ');
      const kind = type === 'all' ? '' : ` ${type.replace(/^(group|type):/, '')}`;
      const who = attackers.map((one) => (one === 'reader' ? '读者' : nameOf(one))).join('、');
      return `${QUANTITY_NAMES[quantity]} ${nameOf(area)} ${period}${kind}：${who}能推算出来`;
    }),
  );
}

function levelName(level: Level): string {
  const [period = '', types = ''] = level.split(' ');
  return `${PERIOD_NAMES[period] ?? period}${TYPE_NAMES[types] ?? types}`;
}

function percent(share: number): string {
  return `${Math.round(100 * share)}%`;
}
