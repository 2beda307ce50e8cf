/** How far a text has been reviewed, as its page says it. */
export interface ReviewState {
  /** Three times, by three people. */
  readonly isReviewed: boolean;
  readonly isAiDrafted: boolean;
  /** ISO date by which it is to be looked at again. */
  readonly reviewBy: string;
  readonly isOverdue: boolean;
}

/** Of several texts on one page: as far as the one that lags behind. Null of none. */
export function weakestReview(states: readonly ReviewState[]): ReviewState | null {
  const [first] = states.map(({ reviewBy }) => reviewBy).toSorted();
  if (first === undefined) return null;
  return {
    isReviewed: states.every(({ isReviewed }) => isReviewed),
    isAiDrafted: states.some(({ isAiDrafted }) => isAiDrafted),
    reviewBy: first,
    isOverdue: states.some(({ isOverdue }) => isOverdue),
  };
}
