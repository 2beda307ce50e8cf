import type { Provenance } from '../../domain/provenance.ts';
import type { PublishedFrame } from '../../domain/published-frame.ts';
import { festiveOf } from '../../domain/spring-festival.ts';
import type { DataFolder } from '../read/read-folder.ts';
import { recordingDelays } from '../tabulate/recording-delays.ts';
import { residentsFrom } from '../tabulate/residents.ts';
import { tabulateIncidents } from '../tabulate/tabulate-incidents.ts';
import type { Disclosed } from './disclosed.ts';
import { INTERNAL_FRAMES } from './frame-plans.ts';
import { groupsOf } from './groups-of.ts';
import { incidentFacts } from './incident-facts.ts';
import { provisionalPeriods } from './provisional-periods.ts';
import { publishFrame } from './publish-frame.ts';

/** Every frame as it is, for the office alone: nothing is hidden or rounded, a count of 1 is told. */
export function openFolder(folder: DataFolder, provenance: Provenance): readonly PublishedFrame[] {
  const { region } = folder.dataset;
  const facts = incidentFacts(tabulateIncidents(folder), region.code, groupsOf(folder));
  if (facts.months.length === 0) return [];
  const residentsOf = residentsFrom(folder.tables.population.map(({ row }) => row));
  const disclosed: Disclosed = {
    stateOf: () => 'shown',
    isPrinted: () => true,
    isCitedAlone: () => false,
    unit: { money: null, median: null },
    fewest: 0,
    largestCaseBands: folder.disclosure.largest_case_bands,
    tellsLargestLoss: true,
  };
  const festive = festiveOf(region.code, region.spring_festival);
  const provisional = provisionalPeriods(recordingDelays(folder));
  return INTERNAL_FRAMES.flatMap((plan) =>
    publishFrame({ facts, disclosed, residentsOf, provenance, provisional, festive }, plan),
  );
}
