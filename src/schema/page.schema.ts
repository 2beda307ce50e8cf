import { z } from 'zod';

const text = z.string().trim().min(1);

/** Front matter of a prose page, `content/pages/NAME.LOCALE.md`. */
export const pageSchema = z.strictObject({ title: text, summary: text });
