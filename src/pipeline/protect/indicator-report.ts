import { periodKind } from '../../domain/period.ts';
import type { PublishedIndicators } from './publish-indicators.ts';
import { partsOfCell } from './incident-systems.ts';

/** What the protection of one indicator did and cost, without any figure. */
export interface IndicatorSummary {
  readonly indicator: string;
  /** Cells that are printed, or would be. */
  readonly cells: number;
  /** Of these, told of nowhere. */
  readonly hidden: number;
  readonly hasQuarters: boolean;
}

export function summariseIndicators({ protection }: PublishedIndicators): readonly IndicatorSummary[] {
  return protection.map(({ indicator, cells, hidden, periods }) => {
    const printed = new Set(periods);
    return {
      indicator,
      cells,
      hidden: [...hidden].filter((cell) => printed.has(partsOfCell(cell).period)).length,
      hasQuarters: periods.some((period) => periodKind(period) === 'quarter'),
    };
  });
}

/** One line an indicator of which something is hidden. */
export function indicatorReport(summaries: readonly IndicatorSummary[]): readonly string[] {
  const hiding = summaries.filter(({ hidden }) => hidden > 0);
  if (summaries.length === 0) return [];
  const lines = hiding.map(
    ({ indicator, cells, hidden, hasQuarters }) =>
      `  ${indicator}：${cells}格中不公布${hidden}格，占${Math.round((100 * hidden) / cells)}%${hasQuarters ? '' : '；不按季公布'}`,
  );
  return [
    `公开版的协同指标：${summaries.length}项，${summaries.length - hiding.length}项没有要遮的`,
    ...lines,
  ];
}
