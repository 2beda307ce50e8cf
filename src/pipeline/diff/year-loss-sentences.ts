import { markExample, type Narrator } from './narrator.ts';
import { wholeChange } from './whole-tables.ts';
import { yearLosses, type YearLoss } from './year-losses.ts';

/** The losses that the sites publish, a sentence a year. Inside the office they stand by the months. */
export function yearLossSentences(narrator: Narrator): readonly string[] {
  const { pair, words, places } = narrator;
  const isComparable = (['incidents', 'frameIncidents'] as const).every(
    (table) => wholeChange(pair, table) === null,
  );
  if (pair.isInternal || !isComparable) return [];
  const years = [...Map.groupBy(yearLosses(pair), ({ period }) => period)].sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  return years.map(([year, losses]) => {
    const parts = places
      .sort(losses.map(({ area }) => area))
      .flatMap((area) => losses.filter((loss) => loss.area === area))
      .map((loss) => words.yearLossOf(places.one(loss.area), amountOf(narrator, loss)));
    const sentence = words.yearLoss(words.period(year, year), parts.join(words.semicolon));
    return markExample(narrator, ['incidents', 'frameIncidents'], sentence);
  });
}

function amountOf({ pair, words }: Narrator, { shown }: YearLoss): string {
  if (shown === null) return words.withheld;
  const money = (amount: number): string => words.money(amount, pair.after.dataset.currency);
  return shown.before === null ? money(shown.after) : words.arrow(money(shown.before), money(shown.after));
}
