import { z } from 'zod';

import { END_ACTIONS } from '../domain/triage/triage-tree.ts';
import { checkReview } from './check-review.ts';

const text = z.string().trim().min(1);
const words = z.strictObject({ title: text, do: z.array(text).min(1).max(5) });

/** Front matter of `content/checks/ends/ID.md`: what to do now. */
export const checkEndSchema = z.strictObject({
  action: z.enum(END_ACTIONS),
  /** The call is made from another person's phone, since others may control this one: the button says so. */
  borrowed: z.literal(true).optional(),
  /** Ids of fraud_types.csv whose pages to read; empty where it may be any. */
  types: z.array(text),
  zh: words,
  en: words,
  ...checkReview,
});

export type CheckEnd = z.infer<typeof checkEndSchema>;
