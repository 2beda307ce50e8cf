import type { Problem } from '../problem.ts';
import type { ReadMarkdown } from './read-front-matter.ts';

/** What is reviewed three times before publication (三审三校) and again after a while. Dates are ISO days. */
export interface Reviewed {
  readonly published: string;
  readonly updated?: string | undefined;
  readonly review_by: string;
  readonly reviews: readonly { readonly level: number; readonly reviewer: string; readonly date: string }[];
}

/** Reviews and dates that cannot be as they are written. That some reviews are still to come is no fault here. */
export function reviewProblems(
  file: string,
  { frontMatter, lineOf }: ReadMarkdown<Reviewed>,
): readonly Problem[] {
  if (frontMatter === null) return [];
  const { published, updated, review_by: reviewBy, reviews } = frontMatter;
  const lastChange = updated !== undefined && updated > published ? updated : published;
  const problem = (
    path: readonly (string | number)[],
    value: string,
    rule: string,
    remedy: string,
  ): Problem => ({
    file,
    line: lineOf(path),
    column: path.map((part) => (typeof part === 'number' ? `第${part + 1}项` : part)).join('.'),
    value,
    rule,
    remedy,
  });
  const ofReviews = reviews.flatMap(({ level, reviewer, date }, index) => {
    const before = reviews.slice(0, index);
    return [
      ...(before.some((other) => other.level === level)
        ? [problem(['reviews', index, 'level'], String(level), '这一级已经审过一次', '每一级只留一条记录')]
        : []),
      ...(before.some((other) => other.reviewer === reviewer)
        ? [
            problem(
              ['reviews', index, 'reviewer'],
              reviewer,
              '同一个人审了两级',
              '三级由三个人审；请另一位审稿人审这一级',
            ),
          ]
        : []),
      ...(reviews.some((other) => other.level < level && other.date > date)
        ? [
            problem(
              ['reviews', index, 'date'],
              date,
              '后一级的审核早于前一级',
              '按初审、复审、终审的先后核对日期',
            ),
          ]
        : []),
      ...(date > lastChange
        ? [
            problem(
              ['reviews', index, 'date'],
              date,
              '审核日期在发布（更新）之后',
              '先审后发：核对这个日期，或把 published、updated 改到审完以后',
            ),
          ]
        : []),
    ];
  });
  return [
    ...(updated !== undefined && updated < published
      ? [problem(['updated'], updated, '更新日期早于发布日期', '核对两个日期')]
      : []),
    ...(reviewBy <= lastChange
      ? [problem(['review_by'], reviewBy, '复核期限不晚于发布（更新）日期', '一般填发布后半年的那一天')]
      : []),
    ...ofReviews,
  ];
}
