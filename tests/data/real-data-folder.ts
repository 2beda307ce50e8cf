const named = process.env['ATLAS_REAL_DATA'] ?? '';

/** Real foreign records, which are not the project's to keep; null where ATLAS_REAL_DATA names none. */
export const REAL_DATA = named === '' ? null : named;

/** Stands in the report as a test that was skipped, with its reason. */
export const NOT_RUN = 'not run: ATLAS_REAL_DATA names no folder of real records';
