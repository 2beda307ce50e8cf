import { accounts } from './accounts.schema.ts';
import { agencies } from './agencies.schema.ts';
import { app } from './app.schema.ts';
import { appeals } from './appeals.schema.ts';
import { approvals } from './approvals.schema.ts';
import { commitments } from './commitments.schema.ts';
import { communities } from './communities.schema.ts';
import { coverage } from './coverage.schema.ts';
import { districts } from './districts.schema.ts';
import { frameIncidents } from './frame-incidents.schema.ts';
import { frameIndicators } from './frame-indicators.schema.ts';
import { fraudTypeCrosswalk } from './fraud-type-crosswalk.schema.ts';
import { fraudTypes } from './fraud-types.schema.ts';
import { handoffs } from './handoffs.schema.ts';
import { hotlines } from './hotlines.schema.ts';
import { incidents } from './incidents.schema.ts';
import { indicators } from './indicators.schema.ts';
import { inspections } from './inspections.schema.ts';
import { jointActions } from './joint-actions.schema.ts';
import { knownCells } from './known-cells.schema.ts';
import { meetings } from './meetings.schema.ts';
import { outlets } from './outlets.schema.ts';
import { outreach } from './outreach.schema.ts';
import { population } from './population.schema.ts';
import { publishedFigures } from './published-figures.schema.ts';
import { sources } from './sources.schema.ts';
import { surveys } from './surveys.schema.ts';
import type { TableSpec } from './table.ts';
import { warnings } from './warnings.schema.ts';

/** Every table of the data contract, reference tables first. */
export const TABLES = {
  districts,
  population,
  fraudTypes,
  fraudTypeCrosswalk,
  agencies,
  hotlines,
  indicators,
  approvals,
  publishedFigures,
  sources,
  frameIncidents,
  frameIndicators,
  incidents,
  handoffs,
  jointActions,
  meetings,
  commitments,
  warnings,
  outlets,
  inspections,
  accounts,
  appeals,
  communities,
  outreach,
  surveys,
  app,
  coverage,
  knownCells,
} as const;

export type TableKey = keyof typeof TABLES;

export const TABLE_KEYS = Object.keys(TABLES) as readonly TableKey[];

/** The spec without its own column types, for code that treats all tables alike. */
export function tableSpec(key: TableKey): TableSpec {
  return TABLES[key] as unknown as TableSpec;
}
