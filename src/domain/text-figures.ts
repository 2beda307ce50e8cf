import type { SourceNote } from './fraud-type.ts';
import type { PublishedFrame } from './published-frame.ts';

/** A figure that others have printed, as they printed it and in base units. */
export interface CitedFigure {
  readonly id: string;
  /** In the printed unit. */
  readonly value: number;
  readonly unit: string;
  /** Travels with the figure. */
  readonly qualifier: 'exact' | 'nearly' | 'more_than' | 'at_least';
  readonly valueBase: number;
  readonly baseUnit: string;
  readonly source: SourceNote | null;
}

/** Limits of disclosure that texts speak of; shares in %, money in the dataset's currency. */
export interface DisclosureRules {
  readonly min_count: number;
  readonly largest_share: number;
  readonly sum_share: number;
  readonly money: number;
  readonly median: number;
}

/** Everything that a figure in a text may come from. */
export interface TextFigureTables {
  readonly frames: readonly PublishedFrame[];
  readonly cited: readonly CitedFigure[];
  readonly rules: DisclosureRules;
}
