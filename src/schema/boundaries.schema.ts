import { z } from 'zod';

const text = z.string().trim().min(1);

/** `boundaries/boundaries.json`: where the geometry comes from and which files hold it. */
export const boundariesSchema = z.strictObject({
  source: text,
  /** The Chinese one is shown where absent. */
  source_en: text.nullable().default(null),
  licence: text,
  crs: z.literal('WGS-84'),
  date: z.iso.date(),
  /** TopoJSON for maps the size of a page. */
  districts: text,
  /** TopoJSON for small maps; the page-size geometry where absent. */
  sketch: text.nullable().default(null),
  /** GeoJSON of quiet context; absent where there is none. */
  neighbours: text.nullable().default(null),
  rivers: text.nullable().default(null),
});

export type Boundaries = z.infer<typeof boundariesSchema>;
