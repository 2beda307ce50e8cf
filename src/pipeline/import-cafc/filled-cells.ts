import type { CafcReport } from '../../schema/cafc-reports.schema.ts';

/** Categories in which a loss of 0.00 means that it could not be told, not that there was none. */
const LOSS_NOT_TOLD: ReadonlySet<string> = new Set(['Identity Fraud', 'Personal Info', 'Phishing']);

/** What the contract wants and the Centre does not say. */
export interface FilledCell {
  /** The contract's column. */
  readonly column: string;
  readonly value: string;
  readonly count: number;
  readonly whyZh: string;
}

export function filledCells(reports: readonly CafcReport[]): readonly FilledCell[] {
  const count = reports.length;
  const noLossTold = reports.filter(
    (report) =>
      report['Dollar Loss /pertes financieres'] === 0 &&
      LOSS_NOT_TOLD.has(report['Fraud and Cybercrime Thematic Categories']),
  ).length;
  return [
    { column: 'occurred_on', value: '收到日期', count, whyZh: '原数据没有发案日期，只有收到举报的日期' },
    { column: 'filed_on', value: '收到日期', count, whyZh: '收到举报就算立案，各时期按它归属' },
    {
      column: 'stopped、frozen、returned',
      value: '0',
      count,
      whyZh: '原数据没有，数据约定又不许空着：这里的 0 是“不知道”，不能拿来算止付、冻结、返还',
    },
    { column: 'prevented', value: 'no', count, whyZh: '原数据没说有人劝阻；每条举报都计入立案数' },
    {
      column: 'loss',
      value: '0',
      count: noLossTold,
      whyZh: `${[...LOSS_NOT_TOLD].join('、')} 里的 0.00 是“说不清”，不是“没有损失”`,
    },
  ];
}
