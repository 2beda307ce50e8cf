import type { z } from 'zod';

import type { boundariesSchema } from '../../schema/boundaries.schema.ts';
import type { datasetSchema } from '../../schema/dataset.schema.ts';
import type { Disclosure } from '../../schema/disclosure.schema.ts';
import { CAFC_EXTRACT, CAFC_SOURCES } from './cafc-extract.ts';

/** Also tells a folder that this import has written from one that it must not overwrite. */
export const CAFC_DATASET_ID = 'canada-cafc-2023';

/** `dataset.json`: strong where rows came as they are, derived where the import added to them. */
export const CAFC_DATASET: z.input<typeof datasetSchema> = {
  id: CAFC_DATASET_ID,
  title_zh: '加拿大反诈地图集',
  title_en: 'Canada Anti-Fraud Atlas',
  version: CAFC_EXTRACT.version,
  schema_version: 1,
  as_of: CAFC_EXTRACT.asOf,
  timezone: 'America/Toronto',
  currency: 'CAD',
  site_url: null,
  licence: 'Contains information licensed under the Open Government Licence – Canada',
  licence_en: null,
  region: {
    code: CAFC_EXTRACT.region.code,
    name_zh: CAFC_EXTRACT.region.nameZh,
    name_en: CAFC_EXTRACT.region.nameEn,
    area_zh: '省区',
    area_en: 'region',
    areas_en: 'regions',
    parents: [],
  },
  coordinating_body_zh: null,
  map_review: null,
  internal_marking_zh: null,
  publisher: {
    sponsor_zh: null,
    operator_zh: null,
    contact_zh: null,
    responsible_editor_zh: null,
    site_code: null,
    icp: null,
    police_filing: null,
  },
  demo_seed: null,
  tables: {
    districts: { provenance: 'official', source_id: CAFC_SOURCES.outlines },
    population: { provenance: 'derived', source_id: CAFC_SOURCES.carried },
    fraud_types: { provenance: 'derived', source_id: CAFC_SOURCES.mapping },
    sources: { provenance: 'derived', source_id: CAFC_SOURCES.mapping },
    incidents: { provenance: 'official', source_id: CAFC_SOURCES.reports },
  },
};

/** `disclosure.json`: the rules of the data contract. */
export const CAFC_DISCLOSURE: Disclosure = {
  min_count: 5,
  dominance: { largest_share: 0.7 },
  rounding: { money: 1000, median: 100 },
  largest_case_bands: [10, 25, 50],
  protection: { sum_share: 0.15 },
  frames: ['incidents-month-district', 'incidents-year-district'],
};

/** `boundaries/boundaries.json`; the day is the one for which the census drew them. */
export const CAFC_BOUNDARIES: z.input<typeof boundariesSchema> = {
  source: '加拿大统计局2021年普查边界，经简化',
  source_en: 'Statistics Canada, 2021 Census boundaries, simplified',
  licence: 'Statistics Canada Open Licence',
  crs: 'WGS-84',
  date: '2021-01-01',
  districts: 'districts.topojson',
  sketch: null,
  neighbours: null,
  rivers: null,
};
