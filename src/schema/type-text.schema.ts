import { z } from 'zod';

import { englishPlaybookSchema } from './playbook.schema.ts';

const text = z.string().trim().min(1);

/** Front matter of `content/types/ID.en.md`: the English of a fraud type, whose Chinese stands in fraud_types.csv. */
export const typeTextSchema = z.strictObject({
  how: text,
  red_flags: z.array(text),
  advice: text,
  aliases: z.array(text),
  /** The playbook in English; there where there is one in Chinese. */
  playbook: englishPlaybookSchema.optional(),
});

export type TypeTextFrontMatter = z.infer<typeof typeTextSchema>;
