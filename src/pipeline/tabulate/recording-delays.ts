import { daysBetween } from '../../domain/iso-date.ts';
import { monthOfDate, type MonthKey } from '../../domain/period.ts';
import type { DataFolder } from '../read/read-folder.ts';

/** Filings of three years tell how fast they are entered nowadays; a longer delay than a year is left out. */
const WINDOW_DAYS = 1095;
const LONGEST_DELAY_DAYS = 365;
/** A month in which fewer rows say when they were entered does not tell how complete it is. */
const LEAST_DATED_SHARE = 0.9;

/** How long after filing incidents were entered, for the whole region: raw counts, which never leave the pipeline. */
export interface RecordingDelays {
  /** One row an age of the filing day: its counts by delay in days, from 0 to the age. */
  readonly cohorts: readonly (readonly number[])[];
  /** Whether the incidents of a month say when they were entered; tabulated months do not. */
  readonly isDated: (month: MonthKey) => boolean;
  /** ISO date that the tables run to. */
  readonly asOf: string;
}

export function recordingDelays({ tables, dataset }: DataFolder): RecordingDelays {
  const asOf = dataset.as_of;
  const cohorts = new Map<number, number[]>();
  const dated = new Map<MonthKey, { rows: number; known: number }>();
  for (const { row } of tables.incidents) {
    if (row.prevented) continue;
    const month = monthOfDate(row.filed_on);
    const seen = dated.get(month) ?? { rows: 0, known: 0 };
    dated.set(month, { rows: seen.rows + 1, known: seen.known + (row.recorded_on === null ? 0 : 1) });
    const age = daysBetween(row.filed_on, asOf);
    if (row.recorded_on === null || age < 0 || age >= WINDOW_DAYS) continue;
    const delay = daysBetween(row.filed_on, row.recorded_on);
    const last = Math.min(age, LONGEST_DELAY_DAYS);
    if (delay > last) continue;
    const counts = cohorts.get(last) ?? Array.from({ length: last + 1 }, () => 0);
    counts[delay] = (counts[delay] ?? 0) + 1;
    cohorts.set(last, counts);
  }
  const tabulated = new Set(tables.frameIncidents.map(({ row }) => row.month));
  return {
    cohorts: [...cohorts.values()],
    isDated: (month) => {
      const { rows, known } = dated.get(month) ?? { rows: 0, known: 0 };
      return !tabulated.has(month) && known >= rows * LEAST_DATED_SHARE;
    },
    asOf,
  };
}
