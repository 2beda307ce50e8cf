import type { LeftOutFrame } from '../domain/left-out-frame.ts';
import type { PublishedFrame } from '../domain/published-frame.ts';
import type { PublishedIndicators } from './protect/publish-indicators.ts';
import type { QuantitySummary } from './protect/protection-summary.ts';

/** The frames of an edition, and what protecting them took; nothing where nothing was protected. */
export interface Publication {
  readonly frames: readonly PublishedFrame[];
  readonly indicators: PublishedIndicators;
  readonly leftOut: readonly LeftOutFrame[];
  readonly protection: readonly QuantitySummary[];
}
