import { quarterOfMonth, yearOfMonth } from '../../../domain/period.ts';
import { rowsIn, sumBy, type Scope } from './counted-rows.ts';
import { tallyOf, type CountedIndicator } from './indicator-tally.ts';

/** Whom article 8 of the law names: the old and the young. */
const TARGETS: ReadonlySet<string> = new Set(['older-people', 'students']);

/**
 * P1: villages and communities with an event for the old or the young, quarter by quarter, over all villages and
 * communities in these quarters. Guard: mean attendance of an event.
 */
export function publicityCoverage(scope: Scope): CountedIndicator {
  const events = rowsIn(scope, scope.tables.outreach, ({ date }) => date).filter(({ audience }) =>
    TARGETS.has(audience),
  );
  const reached = new Set(
    events.map(({ adcode, community, date }) => `${adcode} ${community} ${quarterOfMonth(date.slice(0, 7))}`),
  );
  const quarters = new Set([...scope.months].map(quarterOfMonth));
  const all = sumBy([...quarters], (quarter) => communitiesIn(scope, Number(yearOfMonth(quarter))));
  return tallyOf(Math.min(reached.size, all), all, {
    guard: events.length === 0 ? null : sumBy(events, ({ attendees }) => attendees) / events.length,
  });
}

/** Of the year, or of the latest year before it that the table has. */
function communitiesIn({ tables, areas }: Scope, year: number): number {
  const latest = new Map<string, { readonly year: number; readonly communities: number }>();
  for (const { row } of tables.communities) {
    if (!areas.has(row.adcode) || row.year > year) continue;
    if ((latest.get(row.adcode)?.year ?? -Infinity) < row.year) latest.set(row.adcode, row);
  }
  return sumBy([...latest.values()], ({ communities }) => communities);
}
