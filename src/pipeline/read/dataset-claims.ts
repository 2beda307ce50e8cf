import { z } from 'zod';

import { datasetSchema, type Dataset } from '../../schema/dataset.schema.ts';
import type { ReadDocument } from './read-json.ts';

/**
 * What of dataset.json the other files are held against. Each is null where just that could not be read:
 * a misspelt key elsewhere in the file must not hide what is wrong with the tables.
 */
export interface DatasetClaims {
  readonly regionCode: string | null;
  readonly asOf: string | null;
  readonly tables: Dataset['tables'] | null;
  readonly emergencyHotline: string | null;
  readonly lineOfEmergency: number | null;
  /** The line of dataset.json that speaks of a table. */
  readonly lineOfTable: (table: string) => number | null;
}

const regionCode = z.object({ region: z.object({ code: datasetSchema.shape.region.shape.code }) });
const asOf = z.object({ as_of: datasetSchema.shape.as_of });
const emergency = z.object({ emergency_hotline: datasetSchema.shape.emergency_hotline });
const tables = z.object({ tables: datasetSchema.shape.tables });

export function readDatasetClaims({ raw, lineOf }: ReadDocument<Dataset>): DatasetClaims {
  return {
    regionCode: regionCode.safeParse(raw).data?.region.code ?? null,
    asOf: asOf.safeParse(raw).data?.as_of ?? null,
    tables: tables.safeParse(raw).data?.tables ?? null,
    emergencyHotline: emergency.safeParse(raw).data?.emergency_hotline ?? null,
    lineOfEmergency: lineOf(['emergency_hotline']),
    lineOfTable: (table) => lineOf(['tables', table]),
  };
}
