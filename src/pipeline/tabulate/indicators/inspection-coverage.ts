import { lastDayOfMonth } from '../../../domain/iso-date.ts';
import { rowsIn, type Scope } from './counted-rows.ts';
import { tallyOf, type CountedIndicator } from './indicator-tally.ts';

/**
 * M1: outlets inspected at least once over outlets that stood in the register at the end of the months. Guard: % of
 * inspections with findings.
 */
export function inspectionCoverage(scope: Scope): CountedIndicator {
  const lastDay = lastDayOfMonth([...scope.months].sort().at(-1) ?? '');
  const registered = new Set(
    scope.tables.outlets
      .filter(
        ({ row }) =>
          scope.areas.has(row.adcode) &&
          row.valid_from <= lastDay &&
          (row.valid_to === null || row.valid_to >= lastDay),
      )
      .map(({ row }) => row.id),
  );
  const inspections = rowsIn(scope, scope.tables.inspections, ({ date }) => date);
  const inspected = new Set(inspections.map(({ outlet_id }) => outlet_id).filter((id) => registered.has(id)));
  const found = inspections.filter(({ result }) => result !== 'pass').length;
  return tallyOf(inspected.size, registered.size, {
    guard: inspections.length === 0 ? null : (100 * found) / inspections.length,
  });
}
