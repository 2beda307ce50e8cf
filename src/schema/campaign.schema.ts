import { z } from 'zod';

import { CHANNELS, SETTINGS } from '../domain/publicity/campaign.ts';
import { isoDay } from './iso-day.ts';
import { AUDIENCES } from './outreach.schema.ts';
import { posterSchema } from './poster.schema.ts';
import { reviewSchema } from './review.schema.ts';

const text = z.string().trim().min(1);
const people = z.int().min(0);

/** Front matter of `content/campaigns/SLUG.md`; the slug is what outreach tables name the campaign by. */
export const campaignSchema = z
  .strictObject({
    title: text.max(24),
    title_en: text,
    summary: text.max(60),
    summary_en: text,
    poster: posterSchema,
    /** First and last day. Whether it is planned, running or over follows from them. */
    starts: isoDay,
    ends: isoDay,
    /** Codes of districts.csv that it is held in. */
    districts: z.array(text).min(1),
    /** Ids of fraud_types.csv that it speaks of; none where it speaks of fraud in general. */
    types: z.array(text),
    audiences: z.array(z.enum(AUDIENCES)).min(1),
    /** Ids of agencies.csv, the leading one first. */
    organisers: z.array(text).min(1),
    channels: z.array(z.enum(CHANNELS)).min(1),
    settings: z.array(z.enum(SETTINGS)).min(1),
    /** People to be reached, and people reached as the organisers count them; null while nobody has said. */
    planned_reach: people.nullable(),
    reached: people.nullable(),
    /** How it ended, in a sentence: what stands where nobody has counted. */
    closing: text.max(120).optional(),
    /** Slugs of articles that are handed out or read aloud. */
    articles: z.array(text),
    published: isoDay,
    review_by: isoDay,
    /** Ids of sources.csv. */
    sources: z.array(text),
    ai_drafted: z.boolean(),
    reviews: z.array(reviewSchema),
  })
  .refine(({ starts, ends }) => starts <= ends, {
    path: ['ends'],
    error: '结束的日子不能早于开始的日子',
    params: { remedy: '核对 starts 和 ends：跨年的活动，ends 的年份写下一年；开始的日子写错了，就改 starts' },
  });

export type CampaignFrontMatter = z.infer<typeof campaignSchema>;
