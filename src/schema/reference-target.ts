/** What a reference column points at: the table whose `id` (or `adcode`) it must hold. */
export type ReferenceTarget =
  | 'districts'
  | 'area'
  | 'agencies'
  | 'fraud_types'
  | 'sources'
  | 'incidents'
  | 'meetings'
  | 'outlets'
  | 'communities'
  | 'indicators';

/** Where an editor finds what a reference column may hold; ready for Chinese to follow. */
export const REFERENCE_FILES: Readonly<Record<ReferenceTarget, string>> = {
  districts: 'districts.csv ',
  area: 'districts.csv 和 dataset.json ',
  agencies: 'agencies.csv ',
  fraud_types: 'fraud_types.csv ',
  sources: 'sources.csv ',
  incidents: 'incidents 文件夹',
  meetings: 'meetings.csv ',
  outlets: 'outlets.csv ',
  communities: 'communities.csv ',
  indicators: 'indicators.csv ',
};
