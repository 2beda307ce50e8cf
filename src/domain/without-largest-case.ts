import { centsOf } from './money.ts';
import { valueOf, type PublishedCell } from './published-frame.ts';
import { publishedNumber } from './published-value.ts';

/** A loss with and without its largest case, in the dataset's currency. */
export interface LossWithoutLargest {
  readonly loss: number;
  readonly largest: number;
  readonly rest: number;
  /** Of the largest case in the loss, in %. */
  readonly share: number;
}

/** Null where the loss or its largest case is not told, or nothing was lost. */
export function withoutLargestCase(cell: PublishedCell | undefined): LossWithoutLargest | null {
  const published = cell === undefined ? null : valueOf(cell, 'loss');
  const loss = published === null ? null : publishedNumber(published);
  const largest = cell?.largestLoss ?? null;
  if (loss === null || loss === 0 || largest === null) return null;
  return { loss, largest, rest: (centsOf(loss) - centsOf(largest)) / 100, share: (100 * largest) / loss };
}
