import type { CellId } from '../../domain/disclosure/table-system.ts';
import { lastDayOfMonth } from '../../domain/iso-date.ts';
import { monthsOfPeriod } from '../../domain/period.ts';
import type { Problem } from '../problem.ts';
import { groupsOf } from '../protect/groups-of.ts';
import { incidentFacts, type IncidentFacts } from '../protect/incident-facts.ts';
import { partsOfCell } from '../protect/incident-systems.ts';
import type { DataFolder } from '../read/read-folder.ts';
import { citedCells } from '../release/cited-cells.ts';
import type { Tally } from '../tabulate/incident-tally.ts';
import { tabulateIncidents } from '../tabulate/tabulate-incidents.ts';
import { problemAt } from './problem-at.ts';

/**
 * A figure of others that is not what the data say: sums of money may differ by what rounding takes. Where months of its
 * period are missing it cannot be less than the others hold; of a period that the data do not have it says nothing.
 */
export function knownCellsThatDiffer(folder: DataFolder): readonly Problem[] {
  const cited = citedCells(folder);
  if (cited.length === 0) return [];
  const facts = incidentFacts(tabulateIncidents(folder), folder.dataset.region.code, groupsOf(folder));
  const slack = folder.disclosure.rounding.money / 2;
  const months = facts.months.filter((month) => lastDayOfMonth(month) <= facts.asOf);
  return cited.flatMap(({ quantity, cell, located }) => {
    const { period } = partsOfCell(cell);
    const { value, source_id: source } = located.row;
    const ends = [monthsOfPeriod(period).at(0), monthsOfPeriod(period).at(-1)];
    if (ends.some((month) => month === undefined || !months.includes(month))) {
      const rule = `这一期不全在数据里：数据有 ${months.at(0) ?? ''} 到 ${months.at(-1) ?? ''}，截至 ${facts.asOf}`;
      return [problemAt(located, 'period', period, rule, '写错了改成数据里有的一期，不然删掉这一行')];
    }
    const [told, mayDiffer] = quantity === 'filed' ? [filedIn, 0] : [lossIn, slack];
    const { sum, isWhole } = sumOfTold(facts, cell, told);
    if (isWhole ? Math.abs(value - sum) <= mayDiffer : value >= sum - mayDiffer) return [];
    const rule = isWhole
      ? `和数据对不上：这里写的是 ${value}，照数据算是 ${sum}`
      : `和数据对不上：这里写的是 ${value}，有的月份还没报，光是报了的就有 ${sum}`;
    const remedy = `查出处 ${source}：抄错了改这里，数据错了改数据；数据后来补录过、两边都没错，就删掉这一行`;
    return [problemAt(located, 'value', String(value), rule, remedy)];
  });
}

const filedIn = ({ filed }: Tally): number => filed;
const lossIn = ({ loss }: Tally): number => loss.sum;

/** What the data say of a cell, or of as much of it as they have. */
function sumOfTold(
  facts: IncidentFacts,
  cell: CellId,
  told: (tally: Tally) => number,
): { readonly sum: number; readonly isWhole: boolean } {
  const { area, period, type } = partsOfCell(cell);
  const whole = facts.at(area, period, type);
  if (whole.state === 'supplied') return { sum: told(whole.tally), isWhole: true };
  const members = area === facts.region ? facts.areas : [area];
  const parts = members.flatMap((one) => monthsOfPeriod(period).map((month) => facts.at(one, month, type)));
  const sum = parts.reduce((before, part) => before + (part.state === 'supplied' ? told(part.tally) : 0), 0);
  return { sum, isWhole: false };
}
