import { z } from 'zod';

import { STOP_MOMENTS } from '../domain/playbook.ts';
import { articleSchema } from './article.schema.ts';

const text = z.string().trim().min(1);

const { published, updated, review_by, sources, ai_drafted, reviews } = articleSchema.shape;

/** English says in letters what Chinese says in characters. */
const LETTERS = 3;

/** How a fraud is spoken, where to stop and what to answer; each said in one breath, `times` the length of Chinese. */
const wordsSchema = (times: number) =>
  z.strictObject({
    /** Common sayings in their order, not the words of a real person. One of them is marked `stop`. */
    turns: z
      .array(
        z.strictObject({
          says: text.max(36 * times),
          note: text.max(36 * times).optional(),
          stop: z.enum(STOP_MOMENTS).optional(),
        }),
      )
      .min(3)
      .max(10),
    stop: text.max(36 * times),
    /** One sentence to say. */
    answer: text.max(24 * times),
    check: z
      .array(text.max(45 * times))
      .min(1)
      .max(4),
  });

/** The playbook in English, in `content/types/ID.en.md`. */
export const englishPlaybookSchema = wordsSchema(LETTERS);

export type PlaybookWords = z.infer<typeof englishPlaybookSchema>;

/**
 * Front matter of `content/types/ID.zh-CN.md`: the playbook of a fraud type. Its English stands in `ID.en.md` and is
 * reviewed with it.
 */
export const playbookSchema = wordsSchema(1).extend({
  /** Names that people use besides those of fraud_types.csv. */
  aliases: z.array(text),
  /** Files of content/glossary, without `.md`. */
  terms: z.array(text),
  published,
  updated,
  review_by,
  sources,
  ai_drafted,
  reviews,
});

export type PlaybookFrontMatter = z.infer<typeof playbookSchema>;
