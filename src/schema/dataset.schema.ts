import { z } from 'zod';

import { AREA_CODE_PATTERN } from '../domain/area-code.ts';
import { PROVENANCES } from '../domain/provenance.ts';

const text = z.string().trim().min(1);
const areaCode = z.string().regex(AREA_CODE_PATTERN, '行政区划代码是 1 到 12 位字母、数字或连字符');
const configurable = z.string().trim().nullable().default(null);

/** The footer of a government page. Null is shown as missing in a preview and refused in a release. */
export const publisherSchema = z.strictObject({
  sponsor_zh: configurable,
  operator_zh: configurable,
  contact_zh: configurable,
  responsible_editor_zh: configurable,
  site_code: configurable,
  icp: configurable,
  police_filing: configurable,
});

/** `dataset.json`: what this folder is, whose it is, and how strong each table's provenance is. */
export const datasetSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/, '编号只用小写字母、数字和连字符'),
  title_zh: text,
  title_en: text,
  /** CalVer: the release this folder is, e.g. `2026.3`. */
  version: z.string().regex(/^\d{4}\.\d{1,2}(\.\d+)?$/, '发布版本写成 2026.3，即年份、点、当年第几次发布'),
  schema_version: z.literal(1),
  /** The last day that the operational tables cover. */
  as_of: z.iso.date(),
  timezone: text,
  /** ISO 4217. */
  currency: z.string().regex(/^[A-Z]{3}$/, '币种是三个大写字母，人民币是 CNY'),
  site_url: z.url().nullable().default(null),
  licence: text,
  /** The Chinese one is shown where absent. */
  licence_en: configurable,
  region: z.strictObject({
    code: areaCode,
    name_zh: text,
    name_en: text,
    /** The region in a sentence, e.g. `全市`, `the city`; its name where absent. */
    whole_zh: configurable,
    whole_en: configurable,
    /** What one of its areas is called, and in English more of them. */
    area_zh: text.default('县区'),
    area_en: text.default('district'),
    areas_en: text.default('districts'),
    /** Whose names the types of fraud bear, e.g. `公安部`, `the Ministry of Public Security`; nobody's where absent. */
    types_by_zh: configurable,
    types_by_en: configurable,
    /**
     * Whether the Spring Festival is kept, now in January, now in February, so that the two are compared together.
     * Where absent, by regions whose code is a Chinese one.
     */
    spring_festival: z.boolean().nullable().default(null),
    /** From the country down. */
    parents: z.array(z.strictObject({ code: areaCode, name_zh: text, name_en: text })),
  }),
  coordinating_body_zh: configurable,
  /** Id of the verified number in hotlines.csv that stands in the bar of every page; none where absent. */
  emergency_hotline: configurable,
  map_review: z.strictObject({ number: text, authority: text, date: z.iso.date() }).nullable().default(null),
  internal_marking_zh: configurable,
  publisher: publisherSchema,
  /** The seed that wrote the synthetic tables; absent where none is synthetic. */
  demo_seed: z.int().nonnegative().nullable().default(null),
  tables: z.record(z.string(), z.strictObject({ provenance: z.enum(PROVENANCES), source_id: text })),
});

export type Dataset = z.infer<typeof datasetSchema>;
