import { z } from 'zod';

const text = z.string().trim().min(1);

/** Front matter of `content/types/ID.en.md`: the English of a fraud type, whose Chinese stands in fraud_types.csv. */
export const typeTextSchema = z.strictObject({
  how: text,
  red_flags: z.array(text),
  advice: text,
  aliases: z.array(text),
});
