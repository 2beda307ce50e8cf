import type { Edition } from '../domain/edition.ts';
import { kindReports, LEAST_REQUESTS, type HandoffReport } from '../domain/handoffs/handoff-report.ts';
import type { HandoffRequest } from '../domain/handoffs/handoff-request.ts';
import { poolSmallAgencies } from '../domain/handoffs/small-agencies.ts';
import { SLOW_LINK_RULE } from '../domain/handoffs/slow-links.ts';
import { monthOfDate, monthsOfPeriod, type MonthKey } from '../domain/period.ts';
import { weakestProvenance } from '../domain/provenance.ts';
import type { HandoffRow } from '../schema/handoffs.schema.ts';
import { endOfDay } from './end-of-day.ts';
import type { DataFolder } from './read/read-folder.ts';
import { lastDueMonth } from './tabulate/tabulate-incidents.ts';

const TABLE = 'handoffs';
const MS_PER_MINUTE = 60_000;

/**
 * The hand-off clock of the latest twelve months. It tells of pairs of agencies by name: of the internal edition
 * alone. Null in the public one, and where no request was handed in.
 */
export function describeHandoffs(folder: DataFolder, edition: Edition): HandoffReport | null {
  const { dataset, tables, present } = folder;
  const last = latestMonth(folder);
  if (edition === 'public' || last === null || !present.has(TABLE)) return null;
  const period = `${last}-r12`;
  const months = new Set(monthsOfPeriod(period));
  const sent = tables.handoffs
    .map(({ row }) => row)
    .filter(({ sent_at }) => months.has(monthOfDate(sent_at)))
    .map(requestOf);
  if (sent.length === 0) return null;
  const { requests, pooled } = poolSmallAgencies(sent, LEAST_REQUESTS);
  const asOf = endOfDay(dataset.as_of, dataset.timezone) / MS_PER_MINUTE;
  const involved = new Set(requests.flatMap(({ from, to }) => [from, to]));
  return {
    period,
    names: Object.fromEntries(
      tables.agencies
        .filter(({ row }) => involved.has(row.id))
        .map(({ row }) => [row.id, { zh: row.name_zh, en: row.name_en }]),
    ),
    pooledAgencies: pooled.length,
    rule: SLOW_LINK_RULE,
    kinds: kindReports(
      requests,
      asOf,
      tables.districts.map(({ row }) => row.adcode),
    ),
    missing: missingMonths(folder, months),
    provenance: weakestProvenance(
      Object.entries(dataset.tables)
        .filter(([name]) => name === TABLE || name === 'coverage')
        .map(([, { provenance }]) => provenance),
    ),
  };
}

function requestOf(row: HandoffRow): HandoffRequest {
  return {
    kind: row.kind,
    from: row.from_agency,
    to: row.to_agency,
    area: row.adcode,
    sentAt: Date.parse(row.sent_at) / MS_PER_MINUTE,
    dueMinutes: row.due_minutes,
    answeredAt: row.answered_at === null ? null : Date.parse(row.answered_at) / MS_PER_MINUTE,
  };
}

/** The last month that is over and of which somebody handed in requests; null where nobody ever did. */
function latestMonth({ dataset, tables }: DataFolder): MonthKey | null {
  const due = lastDueMonth(dataset.as_of);
  const told = tables.coverage.map(({ row }) => row).filter(({ table }) => table === TABLE);
  // Where coverage.csv does not speak of the table, it is complete.
  if (told.length === 0) return due;
  const supplied = told.filter(({ state, month }) => state === 'supplied' && month <= due);
  return (
    supplied
      .map(({ month }) => month)
      .sort()
      .at(-1) ?? null
  );
}

function missingMonths({ tables }: DataFolder, months: ReadonlySet<MonthKey>): HandoffReport['missing'] {
  const told = tables.coverage.map(({ row }) => row).filter(({ table }) => table === TABLE);
  if (told.length === 0) return [];
  const supplied = new Set(
    told.filter(({ state }) => state === 'supplied').map(({ adcode, month }) => `${adcode} ${month}`),
  );
  return tables.districts.flatMap(({ row: { adcode } }) => {
    const count = [...months].filter((month) => !supplied.has(`${adcode} ${month}`)).length;
    return count === 0 ? [] : [{ area: adcode, months: count }];
  });
}
