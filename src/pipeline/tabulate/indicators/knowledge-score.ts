import { yearOfMonth } from '../../../domain/period.ts';
import { stratifiedMean } from '../../../domain/statistics/stratified-mean.ts';
import { sumBy, type Scope } from './counted-rows.ts';
import { tallyOf, type CountedIndicator } from './indicator-tally.ts';

const SMALLEST_SAMPLE = 100;

/**
 * P2: mean share of right answers over age groups by their weights, and over areas by their residents, of the latest
 * wave whose year the months touch; with its standard error (stratified sample, Cochran 1977, eq. 5.12, without
 * finite-population correction).
 */
export function knowledgeScore({ tables, areas, months, residentsOf }: Scope): CountedIndicator {
  const years = new Set([...months].map(yearOfMonth));
  const touched = tables.surveys.filter(
    ({ row }) => areas.has(row.adcode) && years.has(row.wave.slice(0, 4)) && row.n > 0,
  );
  const wave = touched
    .map(({ row }) => row.wave)
    .sort()
    .at(-1);
  if (wave === undefined) return 'not_supplied';
  const groups = touched.map(({ row }) => row).filter((row) => row.wave === wave);
  const asked = sumBy(groups, ({ n }) => n);
  if (asked < SMALLEST_SAMPLE) return 'too_few';
  const byArea = Map.groupBy(groups, ({ adcode }) => adcode);
  const strata = [...byArea].flatMap(([area, rows]) => {
    const within = sumBy(rows, ({ weight }) => weight);
    const residents = residentsOf(area, Number(wave.slice(0, 4)));
    return rows.map((row) => ({
      size: (residents * row.weight) / within,
      mean: row.correct_share,
      sd: row.sd,
      asked: row.n,
    }));
  });
  const found = stratifiedMean(strata);
  if (found === null) return 'not_supplied';
  return tallyOf(found.mean, asked, { standardError: found.standardError });
}
