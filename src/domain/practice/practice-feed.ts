import type { AreaCode } from '../area-code.ts';
import type { PracticeItem } from './practice-item.ts';
import type { TypeWeights } from './type-weights.ts';

/** What a practice is drawn from, in one language: asked for when a reader begins. */
export interface PracticeFeed {
  readonly items: readonly PracticeItem[];
  /** Of every district and of the region. */
  readonly weights: Readonly<Record<AreaCode, TypeWeights>>;
  /** The pages of fraud types, by id. */
  readonly types: Readonly<Record<string, { readonly name: string; readonly page: string }>>;
}
