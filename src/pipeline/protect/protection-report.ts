import type { Level } from './incident-systems.ts';
import { frameOfCell, nameCell, QUANTITY_NAMES } from './name-cell.ts';
import type { QuantitySummary } from './protection-summary.ts';

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

function hiddenLine({ quantity, cells, primary, complementary, earlier }: QuantitySummary): string {
  const name = QUANTITY_NAMES[quantity];
  if (cells === 0) return `  ${name}：都不公布`;
  const hidden = primary + complementary + earlier.kept;
  const cited = earlier.givenAway === 0 ? '' : `；别处已公布、照登出处${earlier.givenAway}格`;
  if (hidden === 0) return `  ${name}：${cells}格全部公布${cited}`;
  const kept = earlier.kept === 0 ? '' : `，早先的版本没有公布${earlier.kept}格`;
  return `  ${name}：${cells}格中不公布${hidden}格，占${percent(hidden / cells)}（本身敏感${primary}格，为防倒推${complementary}格${kept}）${cited}`;
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
  return summaries.flatMap(({ quantity, breaches, earlier }) => [
    ...breaches.map(({ cell, attackers, hiddenIn }) => {
      const who = attackers.map((one) => (one === 'reader' ? '读者' : nameOf(one))).join('、');
      const before = hiddenIn === null ? '' : `；${hiddenIn} 版没有公布它（${frameOfCell(quantity, cell)}）`;
      return `${nameCell(quantity, cell, nameOf)}：${who}能推算出来${before}`;
    }),
    ...earlier.reopened.map(
      ({ cell, release }) =>
        `${nameCell(quantity, cell, nameOf)}（${frameOfCell(quantity, cell)}）：${release} 版按当时的规则没有公布，数没有变，现在的规则会把它印出来。把 disclosure.json 的规则改回去`,
    ),
  ]);
}

/** Lines that name what nobody can protect any more; they are no reason to refuse. */
export function lostReport(
  summaries: readonly QuantitySummary[],
  nameOf: (area: string) => string,
): readonly string[] {
  const lines = summaries.flatMap(({ quantity, earlier }) =>
    earlier.lost.map((cell) => `  ${nameCell(quantity, cell, nameOf)}`),
  );
  if (lines.length === 0) return [];
  return ['早先的版本和别处已公布的数合起来，已经能推算出下面这些，这次不再增加：', ...lines];
}

function levelName(level: Level): string {
  const [period = '', types = ''] = level.split(' ');
  return `${PERIOD_NAMES[period] ?? period}${TYPE_NAMES[types] ?? types}`;
}

function percent(share: number): string {
  return `${Math.round(100 * share)}%`;
}
