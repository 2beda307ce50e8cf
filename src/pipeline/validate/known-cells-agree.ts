import type { Problem } from '../problem.ts';
import { groupsOf } from '../protect/groups-of.ts';
import { incidentFacts } from '../protect/incident-facts.ts';
import { partsOfCell } from '../protect/incident-systems.ts';
import type { DataFolder } from '../read/read-folder.ts';
import { citedCells } from '../release/cited-cells.ts';
import { tabulateIncidents } from '../tabulate/tabulate-incidents.ts';
import { problemAt } from './problem-at.ts';

/**
 * A figure of others that is not what the data say. Sums of money may differ by what rounding takes; a cell of which
 * the data say nothing cannot be held against them.
 */
export function knownCellsThatDiffer(folder: DataFolder): readonly Problem[] {
  const cited = citedCells(folder);
  if (cited.length === 0) return [];
  const facts = incidentFacts(tabulateIncidents(folder), folder.dataset.region.code, groupsOf(folder));
  const slack = folder.disclosure.rounding.money / 2;
  return cited.flatMap(({ quantity, cell, located }) => {
    const { area, period, type } = partsOfCell(cell);
    const fact = facts.at(area, period, type);
    if (fact.state !== 'supplied') return [];
    const { filed, loss } = fact.tally;
    const [inData, mayDiffer] = quantity === 'filed' ? [filed, 0] : [loss.sum, slack];
    const { value, source_id: source } = located.row;
    if (Math.abs(value - inData) <= mayDiffer) return [];
    const rule = `和数据对不上：这里写的是 ${value}，照数据算是 ${inData}`;
    const remedy = `查出处 ${source}：抄错了改这里，数据错了改数据；数据后来补录过、两边都没错，就删掉这一行`;
    return [problemAt(located, 'value', String(value), rule, remedy)];
  });
}
