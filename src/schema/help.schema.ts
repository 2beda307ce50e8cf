import { z } from 'zod';

import { hasWholeBlanks } from '../domain/text-with-blanks.ts';
import { isoDay } from './iso-day.ts';

const text = z.string().trim().min(1);
const spoken = text.refine(hasWholeBlanks, {
  error: '填空写成 {哪家银行}：一左一右两个花括号，里面有字，不能套着写',
  params: { remedy: '把左右的花括号补成对，里面写要填什么，例如 {几点}' },
});

const step = z.strictObject({
  do: text,
  why: text.optional(),
  /** The step is a call to the one number. */
  call: z.literal('110').optional(),
  /** The call is made from another person's phone: the button says so, on a phone that others may control. */
  borrowed: z.literal(true).optional(),
  /** What to say first when it is answered, read aloud; `{…}` is filled in by the reader. */
  say: spoken.optional(),
  /** Id of the situation that goes on from here. */
  see: text.optional(),
  /** Whom to ask besides: shown only where hotlines.csv says that the number is live. */
  ask: z.strictObject({ number: z.string().regex(/^\d{3,6}$/, '只写号码，例如 96110'), text }).optional(),
});

const situations = z
  .array(
    z.strictObject({
      id: z.string().regex(/^[a-z][a-z-]*$/, '编号只用小写字母和连字符'),
      title: text,
      /** In the order in which they are done. */
      steps: z.array(step).min(2),
    }),
  )
  .min(5)
  .superRefine((all, context) => {
    const ids = new Set(all.map(({ id }) => id));
    for (const [at, { steps }] of all.entries())
      for (const [index, { see }] of steps.entries())
        if (see !== undefined && !ids.has(see))
          context.addIssue({
            code: 'custom',
            path: [at, 'steps', index, 'see'],
            params: { remedy: '照列出的编号抄一个；没有要接着看的，删掉 see 这一行' },
            message: `没有编号是“${see}”的情况，只有：${[...ids].join('、')}`,
          });
  });

/** Front matter of `content/pages/help.LOCALE.md`: what to do, by what has happened. */
export const helpSchema = z.strictObject({
  title: text,
  lead: text,
  situations,
  /** That an offer to recover the money is the second fraud. */
  recovery: z.strictObject({ title: text, points: z.array(text).min(1) }),
  /** Read aloud when the call is answered, line by line; `{…}` is filled in by the reader. */
  say: z.array(spoken).min(1),
  say_note: text,
  /** What to take to the police station. */
  bring: z.array(text).min(1),
  /** What never to do. */
  never: z.array(text).min(1),
  /** What happens next, in the order in which it does, each with the article of the law that says so. */
  next: z.array(z.strictObject({ name: text, what: text, law: text })).min(1),
  next_note: text,
  reviewed: isoDay.nullable(),
  /** After this day the page says itself that it was not checked again. */
  review_by: isoDay,
});

export type HelpContent = z.infer<typeof helpSchema>;
