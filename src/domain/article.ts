/** An article as lists show it, in the language of the list. */
export interface ArticleCard {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  /** ISO date. */
  readonly published: string;
  /** Ids of the fraud types it speaks of. */
  readonly types: readonly string[];
  /** For whom it is written. */
  readonly audiences: readonly string[];
  readonly reviewed: boolean;
}

const REVIEW_LEVELS = [1, 2, 3];

/** Three reviews by three different people (三审三校). */
export function isReviewed(
  reviews: readonly { readonly level: number; readonly reviewer: string }[],
): boolean {
  return (
    REVIEW_LEVELS.every((level) => reviews.some((review) => review.level === level)) &&
    new Set(reviews.map((review) => review.reviewer)).size >= REVIEW_LEVELS.length
  );
}
