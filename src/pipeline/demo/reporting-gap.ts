import type { AreaCode } from '../../domain/area-code.ts';
import type { MonthKey } from '../../domain/period.ts';
import type { DemoParameters } from '../../schema/demo-parameters.schema.ts';

export type ReportingGap = DemoParameters['coverage']['gaps']['value'][number];

/** The planted gap that this month of a table falls into; null where the district handed it over. */
export function gapAt(
  parameters: DemoParameters,
  table: string,
  adcode: AreaCode,
  month: MonthKey,
): ReportingGap | null {
  return (
    parameters.coverage.gaps.value.find(
      (gap) =>
        gap.table === table && gap.adcode === adcode && month >= gap.first_month && month <= gap.last_month,
    ) ?? null
  );
}
