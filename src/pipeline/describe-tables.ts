import type { TableDescription } from '../domain/table-description.ts';
import { TABLE_KEYS, tableSpec } from '../schema/tables.ts';

/** The data dictionary, generated from the schemas that read the tables. */
export function describeTables(present: ReadonlySet<string>): readonly TableDescription[] {
  return TABLE_KEYS.map(tableSpec)
    .filter((spec) => present.has(spec.name))
    .map((spec) => ({
      name: spec.name,
      title: { zh: spec.titleZh, en: spec.titleEn },
      row: { zh: spec.rowZh, en: spec.rowEn },
      files: spec.files,
      columns: Object.entries(spec.columns).map(([name, column]) => ({
        name,
        kind: column.kind,
        optional: column.optional,
        unit: column.unit === '' ? null : column.unit,
        meaning: { zh: column.zh, en: column.en },
      })),
    }));
}
