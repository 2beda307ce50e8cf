/** The extract that this import reads: names of its files, and what cannot be read off them. */
export const CAFC_EXTRACT = {
  reports: 'cafc-2023-raw.csv.gz',
  provinces: 'districts.csv',
  outlines: 'boundaries.geojson',
  year: 2023,
  /** The last day of that year, up to which reports are in. */
  asOf: '2023-12-31',
  /** Cut in October 2024. */
  version: '2024.10',
  censusYear: 2021,
  region: { code: 'CA', nameZh: '加拿大', nameEn: 'Canada' },
} as const;

/** Rows of sources.csv. */
export const CAFC_SOURCES = {
  reports: 'S-cafc-2023',
  census: 'S-statcan-census-2021',
  carried: 'S-census-carried-forward',
  outlines: 'S-statcan-boundaries-2021',
  mapping: 'S-import-mapping',
} as const;
