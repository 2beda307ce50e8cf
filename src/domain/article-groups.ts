import type { ArticleCard } from './article.ts';

/** Articles that belong together in a list. */
export interface ArticleGroup<Card> {
  /** Group of fraud types; null for what is said of all of them. */
  readonly group: string | null;
  readonly articles: readonly Card[];
}

/** From so many groups on, an article speaks of fraud as such. */
const SPEAKS_OF_ALL = 3;

/**
 * Every article once, in the group of the first type that it names. Those that name no type, or types of three groups
 * or more, come first; the others in the order of the types. Within a group the order is kept.
 *
 * @param groupOf group of a type, by its id, in the order in which groups are listed
 */
export function articleGroups<Card extends Pick<ArticleCard, 'types'>>(
  articles: readonly Card[],
  groupOf: ReadonlyMap<string, string>,
): readonly ArticleGroup<Card>[] {
  const groups: readonly (string | null)[] = [null, ...new Set(groupOf.values())];
  return groups
    .map((group) => ({
      group,
      articles: articles.filter(({ types }) => mainGroup(types, groupOf) === group),
    }))
    .filter((found) => found.articles.length > 0);
}

function mainGroup(types: readonly string[], groupOf: ReadonlyMap<string, string>): string | null {
  const spokenOf = [...new Set(types.flatMap((type) => groupOf.get(type) ?? []))];
  return spokenOf.length >= SPEAKS_OF_ALL ? null : (spokenOf[0] ?? null);
}
