import type { Agency, ApprovedLevel, Collaboration } from '../domain/indicator/collaboration.ts';
import type { PublishedIndicatorCell } from '../domain/indicator/published-indicator.ts';
import { shortAgencyName } from '../domain/network/short-agency-name.ts';
import type { Edition } from '../domain/edition.ts';
import type { Progress } from '../domain/score/progress.ts';
import { weakestProvenance, type Provenance } from '../domain/provenance.ts';
import { tableSpec } from '../schema/tables.ts';
import { scoreCollaboration } from './score-collaboration.ts';
import { listIndicators } from './list-indicators.ts';
import type { DataFolder } from './read/read-folder.ts';
import { indicatorFacts } from './tabulate/indicators/indicator-facts.ts';
import { INDICATOR_COUNTERS } from './tabulate/indicators/indicator-counters.ts';

/** Null where the folder defines no indicator. */
export function describeCollaboration(
  folder: DataFolder,
  cells: readonly PublishedIndicatorCell[],
  edition: Edition,
): Collaboration | null {
  const indicators = listIndicators(folder);
  if (indicators.length === 0) return null;
  const { areas, periods } = indicatorFacts(folder);
  const told = {
    indicators,
    agencies: listAgencies(folder),
    areas,
    periods,
    cells,
    approved: edition === 'public' ? approvedLevels(folder) : null,
    provenance: indicatorProvenance(folder),
  };
  return { ...told, score: scoreCollaboration(told, folder.dataset.region.code, reportProgress) };
}

const STEPS = { uncertainty: '综合得分的区间', sensitivity: '哪种选择影响得分' };

/** In quarters of the way: it takes seconds. */
function reportProgress(step: keyof typeof STEPS, { done, of }: Progress): void {
  const quarter = Math.round(of / 4);
  if (done % quarter === 0) console.log(`${STEPS[step]}：模拟${done}/${of}次`);
}

function listAgencies({ tables }: DataFolder): readonly Agency[] {
  return tables.agencies.map(({ row }) => ({
    id: row.id,
    name: { zh: row.name_zh, en: row.name_en },
    short: shortAgencyName({ zh: row.name_zh, en: row.name_en }, { zh: row.short_zh, en: row.short_en }),
    sector: row.sector,
    scope: row.scope,
    isMember: row.member,
    dutyZh: row.duty_zh,
    articlesZh: row.law_article,
  }));
}

/** What approvals.csv records, by indicator. */
export function approvedLevels({ tables }: DataFolder): Readonly<Record<string, readonly ApprovedLevel[]>> {
  const byIndicator = Map.groupBy(
    tables.approvals.map(({ row }) => row),
    ({ indicator }) => indicator,
  );
  return Object.fromEntries(
    [...byIndicator].map(([indicator, rows]) => [
      indicator,
      LEVELS.filter((level) => rows.some((row) => row.level === level)),
    ]),
  );
}

const LEVELS: readonly ApprovedLevel[] = ['region', 'district'];

/** Of every table that an indicator may be counted from. */
function indicatorProvenance({ dataset, present }: DataFolder): Provenance {
  const inputs = new Set([
    'incidents',
    'frames/incidents',
    'frames/indicators',
    'coverage',
    ...Object.values(INDICATOR_COUNTERS).flatMap(({ tables }) => tables.map((key) => tableSpec(key).name)),
  ]);
  return weakestProvenance(
    Object.entries(dataset.tables)
      .filter(([name]) => inputs.has(name) && present.has(name))
      .map(([, { provenance }]) => provenance),
  );
}
