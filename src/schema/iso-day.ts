import { z } from 'zod';

/**
 * A day in front matter. Astro's YAML reader turns an unquoted date into a Date at midnight UTC, the
 * project's own reader keeps the text: both come out as `2026-09-03`.
 */
export const isoDay = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.iso.date(),
);
