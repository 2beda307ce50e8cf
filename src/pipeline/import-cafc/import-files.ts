import { TABLES } from '../../schema/tables.ts';
import { tableFiles, type TableFile } from '../write/table-files.ts';
import { CAFC_BOUNDARIES, CAFC_DATASET, CAFC_DISCLOSURE } from './describe-dataset.ts';
import { countLabels, type LabelCount } from './count-labels.ts';
import { filledCells } from './filled-cells.ts';
import { leftOutColumns } from './left-out-columns.ts';
import { mapReports } from './map-reports.ts';
import { mappingDocument } from './mapping-document.ts';
import { mendOutlines } from './mend-outlines.ts';
import { outlineTopology } from './outline-topology.ts';
import type { CafcFiles } from './read-extract.ts';
import { districtRows, fraudTypeRows, populationRows, sourceRows } from './reference-rows.ts';

/** Where the mapping stands below the data folder. */
export const MAPPING_FILE = 'import/mapping.md';

export interface ImportedFiles {
  readonly files: readonly TableFile[];
  readonly labels: readonly LabelCount[];
  readonly reports: number;
}

/** The data folder as files; the same input gives the same bytes. */
export function importFiles({ reports: located, provinces: places, outlines }: CafcFiles): ImportedFiles {
  const reports = located.map(({ row }) => row);
  const provinces = places.map(({ row }) => row);
  const incidents = mapReports(reports, provinces);
  const labels = countLabels(reports, provinces);
  const mended = mendOutlines(outlines);
  const facts = {
    incidents,
    labels,
    leftOut: leftOutColumns(reports),
    filled: filledCells(reports),
    mended,
  };
  const files = [
    jsonFile('dataset.json', CAFC_DATASET),
    jsonFile('disclosure.json', CAFC_DISCLOSURE),
    jsonFile('boundaries/boundaries.json', CAFC_BOUNDARIES),
    { path: `boundaries/${CAFC_BOUNDARIES.districts}`, text: outlineTopology(mended, provinces) },
    ...tableFiles(TABLES.sources, sourceRows()),
    ...tableFiles(TABLES.districts, districtRows(provinces)),
    ...tableFiles(TABLES.population, populationRows(provinces)),
    ...tableFiles(TABLES.fraudTypes, fraudTypeRows(labels)),
    ...tableFiles(TABLES.incidents, incidents),
    { path: MAPPING_FILE, text: mappingDocument(facts) },
  ];
  return { files, labels, reports: reports.length };
}

function jsonFile(path: string, value: unknown): TableFile {
  return { path, text: `${JSON.stringify(value, null, 2)}\n` };
}
