import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { z } from 'zod';

import { CLOSING_DAYS, daysPast, lacksClosing } from '../../domain/publicity/campaign-closing.ts';
import { campaignStatus, type CampaignStatus } from '../../domain/publicity/campaign.ts';
import { articleSchema } from '../../schema/article.schema.ts';
import { campaignSchema } from '../../schema/campaign.schema.ts';
import { readEntries, type ReadEntry } from '../content/read-entries.ts';
import type { Problem } from '../problem.ts';

export interface ExpiredCampaigns {
  /** What a release refuses: a date that passed more than `CLOSING_DAYS` ago. */
  readonly refused: readonly Problem[];
  /** What has passed and is still to be done; the remedy says until when. */
  readonly due: readonly Problem[];
}

type Campaign = z.infer<typeof campaignSchema>;

/** Offers that are none once the campaign is over. */
const INVITES = /即将|将于|将在|正在|欢迎参加|欢迎前来|来参加|报名|敬请/;
const LINKS = /\]\(\s*<?\/campaigns\/([a-z0-9-]+)(\/|\.ics)[^)\s>]*/g;

/**
 * Campaigns that time has overtaken: over without a word of what came of it, offered by other texts as if it were still
 * to come, or not over and past the date of their review, or of the review of what they hand out. Told from the day
 * after, so that nobody's daily build stops unawares; what has passed for longer is refused by a release.
 *
 * @param day of the build, an ISO date
 * @param counted ids of campaigns that outreach tables have events of; null where they could not be read
 */
export function expiredCampaigns(
  contentRoot: string,
  day: string,
  counted: ReadonlySet<string> | null,
): ExpiredCampaigns {
  const entries = readEntries(contentRoot, 'campaigns', '.md', campaignSchema);
  const reviewBy = reviewDates(contentRoot);
  const found = [
    ...entries.flatMap((entry) => ofCampaign(entry, day, counted, reviewBy)),
    ...offered(contentRoot, entries, day),
  ];
  return {
    refused: found.filter(({ days }) => days > CLOSING_DAYS).map(({ problem }) => problem),
    due: found
      .filter(({ days }) => days <= CLOSING_DAYS)
      .map(({ problem, days }) => ({
        ...problem,
        remedy: `${problem.remedy}；还有${CLOSING_DAYS - days}天，过了正式发布就不收`,
      })),
  };
}

interface Expired {
  readonly problem: Problem;
  /** Since the date passed. */
  readonly days: number;
}

function ofCampaign(
  { file, id, read: { frontMatter, lineOf } }: ReadEntry<Campaign>,
  day: string,
  counted: ReadonlySet<string> | null,
  reviewBy: ReadonlyMap<string, string>,
): readonly Expired[] {
  if (frontMatter === null) return [];
  const status: CampaignStatus = campaignStatus(frontMatter, day);
  const since = (
    date: string,
    path: readonly (string | number)[],
    value: string,
    tell: (days: number) => readonly [rule: string, remedy: string],
  ): readonly Expired[] => {
    const days = daysPast(date, day);
    if (days === null) return [];
    const [rule, remedy] = tell(days);
    const column = path.map((part) => (typeof part === 'number' ? `第${part + 1}项` : part)).join('.');
    return [{ days, problem: { file, line: lineOf(path), column, value, rule, remedy } }];
  };
  if (status === 'ended') {
    // Tables that could not be read have their own problems.
    if (!lacksClosing(frontMatter, day, counted?.has(id) ?? true)) return [];
    return since(frontMatter.ends, ['ends'], frontMatter.ends, (days) => [
      `活动结束${days}天了，还没有写做成了什么`,
      'reached 填主办方统计的人数；没有统计过，就加一项 closing，用一句话照实说怎么收的尾，不要估一个数',
    ]);
  }
  return [
    ...since(frontMatter.review_by, ['review_by'], frontMatter.review_by, (days) => [
      `活动还没有结束，复核期限过了${days}天`,
      '三个人重新审一遍，再把 review_by 改到以后',
    ]),
    ...frontMatter.articles.flatMap((article, index) => {
      const date = reviewBy.get(article);
      if (date === undefined) return [];
      return since(date, ['articles', index], article, (days) => [
        `活动还没有结束，发的材料复核期限（${date}）过了${days}天`,
        `先复核 articles/${article}.md，或从 articles 里去掉它`,
      ]);
    }),
  ];
}

/** Links of any text to a campaign that is over, in words that invite to it, and to the file for a calendar. */
function offered(
  contentRoot: string,
  entries: readonly ReadEntry<Campaign>[],
  day: string,
): readonly Expired[] {
  if (!existsSync(contentRoot)) return [];
  const ends = new Map(
    entries.flatMap(({ id, read: { frontMatter } }) =>
      frontMatter === null ? [] : [[id, frontMatter.ends] as const],
    ),
  );
  return globSync('**/*.md', { cwd: contentRoot })
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .flatMap((file) =>
      readFileSync(join(contentRoot, file), 'utf8')
        .split('\n')
        .flatMap((line, index) =>
          [...line.matchAll(LINKS)].flatMap(([, id = '', ending]) => {
            const date = ends.get(id);
            const days = date === undefined ? null : daysPast(date, day);
            const invites = ending === '.ics' || INVITES.test(line);
            if (days === null || date === undefined || !invites) return [];
            const place = { file, line: index + 1, column: null, value: `/campaigns/${id}${ending ?? ''}` };
            const rule = `这个活动${date}就结束了，这里还在请人参加`;
            return [{ days, problem: { ...place, rule, remedy: '改成已经办过，或删掉这个链接' } }];
          }),
        ),
    );
}

function reviewDates(contentRoot: string): ReadonlyMap<string, string> {
  const schema = z.looseObject({ review_by: articleSchema.shape.review_by });
  return new Map(
    readEntries(contentRoot, 'articles', '.md', schema).flatMap(({ id, read: { frontMatter } }) =>
      frontMatter === null ? [] : [[id, frontMatter.review_by] as const],
    ),
  );
}
