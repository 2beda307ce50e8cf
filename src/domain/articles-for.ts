import type { ArticleCard } from './article.ts';

const EVERYONE = 100;

/** Articles for one kind of reader: those written for few before those that are for everyone as well. */
export function articlesFor<Card extends Pick<ArticleCard, 'audiences'>>(
  articles: readonly Card[],
  audience: string,
): readonly Card[] {
  return articles
    .filter(({ audiences }) => audiences.includes(audience))
    .toSorted((a, b) => breadth(a.audiences) - breadth(b.audiences));
}

function breadth(audiences: readonly string[]): number {
  return audiences.includes('everyone') ? EVERYONE : audiences.length;
}
