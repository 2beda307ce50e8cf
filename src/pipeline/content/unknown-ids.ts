import type { ArticleFrontMatter } from '../../schema/article.schema.ts';
import type { Problem } from '../problem.ts';
import type { KnownIds } from '../validate/known-ids.ts';
import type { ReadMarkdown } from './read-front-matter.ts';

/** What articles refer to. */
export type ArticleIds = Pick<KnownIds, 'fraud_types' | 'sources'> & {
  /** Types of incidents that have a page; null where the table could not be read. */
  readonly incident_types: ReadonlySet<string> | null;
};

/** The types and sources of an article are those of the data. */
export function unknownIds(
  file: string,
  { frontMatter, lineOf }: ReadMarkdown<ArticleFrontMatter>,
  known: ArticleIds,
): readonly Problem[] {
  if (frontMatter === null) return [];
  const check = (
    column: 'types' | 'sources',
    ids: ReadonlySet<string> | null,
    table: string,
  ): readonly Problem[] =>
    frontMatter[column].flatMap((id, index) =>
      ids === null || ids.has(id)
        ? []
        : [
            {
              file,
              line: lineOf([column, index]),
              column,
              value: id,
              rule: `${table} 里没有这个编号`,
              remedy: `照 ${table} 的第一列填写`,
            },
          ],
    );
  return [
    ...check('types', known.fraud_types, 'fraud_types.csv'),
    ...check('sources', known.sources, 'sources.csv'),
  ];
}
