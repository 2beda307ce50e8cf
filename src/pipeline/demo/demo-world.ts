import type { AreaCode } from '../../domain/area-code.ts';
import type { MonthKey } from '../../domain/period.ts';
import type { AgencyRow } from '../../schema/agencies.schema.ts';
import type { DemoParameters } from '../../schema/demo-parameters.schema.ts';
import type { DistrictRow } from '../../schema/districts.schema.ts';
import type { FraudTypeRow } from '../../schema/fraud-types.schema.ts';
import type { CalendarDay } from './calendar-day.ts';

/** What the generator knows of the region: its reference tables, the parameters and the seed. */
export interface DemoWorld {
  readonly seed: number;
  readonly parameters: DemoParameters;
  readonly region: AreaCode;
  readonly districts: readonly DistrictRow[];
  /** Types that count as incidents. */
  readonly fraudTypes: readonly FraudTypeRow[];
  readonly agencies: readonly AgencyRow[];
  /** The last day that the tables cover. */
  readonly asOf: CalendarDay;
  /** From the first month to that of `asOf`. */
  readonly months: readonly MonthKey[];
  /** @throws RangeError where population.csv has no such row. */
  readonly residents: (area: AreaCode, year: number) => number;
}
