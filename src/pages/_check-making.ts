import { isReviewed } from '../domain/article.ts';
import type { CheckMaking } from '../domain/triage/check-texts.ts';
import { loadSources } from './_load-data.ts';

/** What every piece says of its making. */
interface Making {
  readonly published: string;
  readonly review_by: string;
  readonly sources: readonly string[];
  readonly ai_drafted: boolean;
  readonly reviews: readonly { readonly level: number; readonly reviewer: string }[];
}

/** What a page of these pieces says of their making. */
export async function makingOf(pieces: readonly Making[]): Promise<CheckMaking> {
  const named = new Set(pieces.flatMap(({ sources }) => sources));
  const days = (key: 'published' | 'review_by') => pieces.map((piece) => piece[key]).toSorted();
  return {
    written: days('published').at(-1) ?? '',
    reviewBy: days('review_by')[0] ?? '',
    reviewed: pieces.every(({ reviews }) => isReviewed(reviews)),
    aiDrafted: pieces.some(({ ai_drafted }) => ai_drafted),
    sources: (await loadSources()).filter(({ id }) => named.has(id)),
  };
}
