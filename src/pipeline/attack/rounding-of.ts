import type { MeasureId } from '../../domain/published-frame.ts';

/** What figures are rounded to before they are printed, by disclosure.json. */
export interface Units {
  readonly money: number;
  readonly median: number;
}

export function roundingOf(measure: MeasureId, { money, median }: Units): number {
  switch (measure) {
    case 'loss':
    case 'stopped':
    case 'returned':
      return money;
    case 'median_loss':
      return median;
    default:
      return 0;
  }
}
