import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { monthOfDate, monthsBetween } from '../../domain/period.ts';
import { datasetSchema } from '../../schema/dataset.schema.ts';
import { demoParametersSchema, type DemoParameters } from '../../schema/demo-parameters.schema.ts';
import type { Columns, RowOf, TableSpec } from '../../schema/table.ts';
import { TABLES } from '../../schema/tables.ts';
import type { DemoWorld } from './demo-world.ts';
import { readTableText } from './read-table-text.ts';

/**
 * @param folder a data folder with its reference tables, dataset.json and demo-parameters.json
 * @param seed the parameters' default where undefined
 * @throws Error where a file is missing or does not keep its schema
 */
export function readDemoWorld(folder: string, seed?: number): DemoWorld {
  const text = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const rows = <C extends Columns>(spec: TableSpec<C>): readonly RowOf<C>[] =>
    readTableText(spec, text(`${spec.name}.csv`));

  const dataset = datasetSchema.parse(JSON.parse(text('dataset.json')));
  const parameters: DemoParameters = demoParametersSchema.parse(JSON.parse(text('demo-parameters.json')));
  const residents = new Map(
    rows(TABLES.population).map((row) => [`${row.adcode} ${row.year}`, row.residents]),
  );
  return {
    seed: seed ?? parameters.default_seed.value,
    parameters,
    region: dataset.region.code,
    districts: rows(TABLES.districts),
    fraudTypes: rows(TABLES.fraudTypes).filter((type) => type.is_incident),
    agencies: rows(TABLES.agencies),
    asOf: dataset.as_of,
    months: monthsBetween(parameters.calendar.first_month.value, monthOfDate(dataset.as_of)),
    residents: (area, year) => {
      const found = residents.get(`${area} ${year}`);
      if (found === undefined) throw new RangeError(`population.csv has no row for ${area} in ${year}`);
      return found;
    },
  };
}
