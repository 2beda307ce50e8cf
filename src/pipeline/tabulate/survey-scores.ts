import type { AreaCode } from '../../domain/area-code.ts';
import type { SurveyScore } from '../../domain/publicity/publicity-facts.ts';
import { normalReach } from '../../domain/statistics/normal-quantile.ts';
import { stratifiedMean } from '../../domain/statistics/stratified-mean.ts';
import type { RowOfTable } from '../../schema/table.ts';
import type { TABLES } from '../../schema/tables.ts';
import type { DataFolder } from '../read/read-folder.ts';
import { residentsFrom } from './residents.ts';

/** Of all ages in an area, as the indicator has it; of one age group in the region. */
const LEAST_ASKED = { area: 100, ageGroup: 30 } as const;

type SurveyRow = RowOfTable<typeof TABLES.surveys>;

/**
 * Mean share of right answers of each wave: of every district and the region, and of the region by age group. Age groups
 * are weighted as the table says, districts by their residents (stratified sample, Cochran 1977, eq. 5.12, without
 * finite-population correction).
 */
export function surveyScores({ tables, dataset }: DataFolder): readonly SurveyScore[] {
  const region = dataset.region.code;
  const residentsOf = residentsFrom(tables.population.map(({ row }) => row));
  const rows = tables.surveys.map(({ row }) => row).filter(({ n }) => n > 0);
  const byWave = [...Map.groupBy(rows, ({ wave }) => wave)].sort(([a], [b]) => (a < b ? -1 : 1));
  return byWave.flatMap(([wave, asked]) => {
    const year = Number(wave.slice(0, 4));
    const residents = (area: AreaCode): number => residentsOf(area, year);
    const byArea = [...Map.groupBy(asked, ({ adcode }) => adcode)];
    const byAge = [...Map.groupBy(asked, ({ age_group }) => age_group)];
    return [
      ...byArea.map(([area, within]) => ({
        wave,
        area,
        ageGroup: null,
        ...meanOf(within, () => 1, LEAST_ASKED.area),
      })),
      { wave, area: region, ageGroup: null, ...meanOf(asked, residents, LEAST_ASKED.area) },
      ...byAge.map(([ageGroup, within]) => ({
        wave,
        area: region,
        ageGroup,
        ...meanOf(within, residents, LEAST_ASKED.ageGroup),
      })),
    ];
  });
}

/** @param sizeOf of an area, by which it counts beside others */
function meanOf(
  rows: readonly SurveyRow[],
  sizeOf: (area: AreaCode) => number,
  least: number,
): Pick<SurveyScore, 'asked' | 'score'> {
  const asked = rows.reduce((sum, { n }) => sum + n, 0);
  if (asked < least) return { asked, score: null };
  const weightOf = new Map(
    [...Map.groupBy(rows, ({ adcode }) => adcode)].map(([area, within]) => [
      area,
      within.reduce((sum, { weight }) => sum + weight, 0),
    ]),
  );
  const found = stratifiedMean(
    rows.map((row) => ({
      size: (sizeOf(row.adcode) * row.weight) / (weightOf.get(row.adcode) ?? 1),
      mean: row.correct_share,
      sd: row.sd,
      asked: row.n,
    })),
  );
  if (found === null) return { asked, score: null };
  const { mean: value, standardError } = found;
  const reach = normalReach(0.95) * standardError;
  return { asked, score: { value, lower: Math.max(0, value - reach), upper: Math.min(100, value + reach) } };
}
