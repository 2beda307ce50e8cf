import { z } from 'zod';

import { isoDay } from './iso-day.ts';

const text = z.string().trim().min(1);

/** Front matter of `content/pages/help.LOCALE.md`: what to do, by what has happened. */
export const helpSchema = z.strictObject({
  title: text,
  lead: text,
  situations: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z][a-z-]*$/, '编号只用小写字母和连字符'),
        title: text,
        /** In the order in which they are done. `call` marks the step that is a call to the one number. */
        steps: z
          .array(z.strictObject({ do: text, why: text.optional(), call: z.literal('110').optional() }))
          .min(2),
      }),
    )
    .min(5),
  /** What to say when the call is answered. */
  say: z.array(text).min(1),
  /** What never to do. */
  never: z.array(text).min(1),
  /** What happens next. */
  next: z.array(text).min(1),
  reviewed: isoDay.nullable(),
  review_by: isoDay,
});

export type HelpContent = z.infer<typeof helpSchema>;
