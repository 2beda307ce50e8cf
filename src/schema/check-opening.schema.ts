import { z } from 'zod';

import { checkReview } from './check-review.ts';

const text = z.string().trim().min(1);

const words = (longest: number) =>
  z.strictObject({
    /** The sentence that the person hears, without quotation marks. */
    hear: text.max(longest),
    /** Why it is false, in one sentence. */
    why: text,
    /** What to do, in order. */
    do: z.array(text).min(1).max(4),
    /** What to answer, without quotation marks. */
    say: text.max(longest),
  });

/** Front matter of `content/checks/openings/ID.md`: how a fraud begins, as the person hears it. */
export const checkOpeningSchema = z.strictObject({
  /** The smaller, the further up. */
  order: z.int().min(1),
  /** Id of fraud_types.csv. */
  type: text,
  /** What there is to break off: a call is hung up, a chat or a visit is stopped. */
  channel: z.enum(['call', 'chat', 'visit']),
  zh: words(26),
  en: words(90),
  ...checkReview,
});

export type CheckOpening = z.infer<typeof checkOpeningSchema>;
