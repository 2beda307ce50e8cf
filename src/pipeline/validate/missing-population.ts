import type { Problem } from '../problem.ts';
import { valuesIn } from '../read/column-table.ts';
import type { FolderParts } from '../read/read-folder.ts';

/** Rates need residents for every district and the region, in every year from the first incident to the last. */
export function missingPopulation({ tables, unread, claims }: FolderParts): readonly Problem[] {
  if (unread.population.areMore) return [];
  const have = new Set([
    ...tables.population.map(({ row }) => `${row.adcode} ${row.year}`),
    ...unread.population.rows.map(({ row }) => `${row['adcode'] ?? ''} ${row['year'] ?? ''}`),
  ]);
  const areas = [
    ...tables.districts.map(({ row }) => row.adcode),
    ...(claims.regionCode === null ? [] : [claims.regionCode]),
  ];
  return areas.flatMap((adcode) =>
    yearsOfIncidents(tables)
      .filter((year) => !have.has(`${adcode} ${year}`))
      .map((year) => ({
        file: 'population.csv',
        line: null,
        column: 'adcode+year',
        value: `${adcode} / ${year}`,
        rule: '有案件数据的年份（中间没有案件的年份也算），每个县区和全市都要有常住人口',
        remedy: `在 population.csv 补一行，adcode 填 ${adcode}，year 填 ${year}`,
      })),
  );
}

/** Tables of years have no gaps: a year without incidents between two with some is shown as well. */
function yearsOfIncidents({
  incidents,
  frameIncidents,
}: Pick<FolderParts['tables'], 'incidents' | 'frameIncidents'>): readonly number[] {
  const years = new Set<number>();
  for (const day of valuesIn(incidents, 'filed_on')) years.add(Number(String(day).slice(0, 4)));
  for (const month of valuesIn(frameIncidents, 'month')) years.add(Number(String(month).slice(0, 4)));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return years.size === 0 ? [] : Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
