import { z } from 'zod';

import { PROVENANCES } from '../domain/provenance.ts';
import { datasetSchema } from './dataset.schema.ts';
import { protectionRulesSchema } from './disclosure.schema.ts';

const digest = z.string().regex(/^[0-9a-f]{64}$/, '校验值是 64 位十六进制数');
const count = z.int().min(0);

/** `releases/VERSION/manifest.json`: what a past public release was made from and what it published. */
export const releaseManifestSchema = z.strictObject({
  dataset: datasetSchema.shape.id,
  version: datasetSchema.shape.version,
  as_of: z.iso.date(),
  built_on: z.iso.date(),
  provenance: z.enum(PROVENANCES),
  /** True where it was worked out later from the rows recorded by `as_of`; only examples may be. */
  reconstructed: z.boolean(),
  /** By which figures were kept back. */
  rules: protectionRulesSchema,
  /** SHA-256 of each input table, by path. */
  tables: z.record(z.string(), digest),
  frames: z.array(
    z.strictObject({
      id: z.string().min(1),
      /** Of the published CSV file. */
      sha256: digest,
      /** Figures by state. */
      states: z.strictObject({
        value: count,
        zero: count,
        suppressed: count,
        not_supplied: count,
        not_due: count,
      }),
    }),
  ),
  /** SHA-256 of the files beside this one; without indicators where none was approved. */
  files: z.strictObject({
    'figures.csv': digest,
    'suppression.csv': digest,
    'indicators.csv': digest.optional(),
  }),
});

export type ReleaseManifest = z.infer<typeof releaseManifestSchema>;
