import type { Provenance } from '../../domain/provenance.ts';
import { festiveOf } from '../../domain/spring-festival.ts';
import type { DataFolder } from '../read/read-folder.ts';
import { historyOf } from '../release/history-of.ts';
import { recordingDelays } from '../tabulate/recording-delays.ts';
import { residentsFrom } from '../tabulate/residents.ts';
import { tabulateIncidents } from '../tabulate/tabulate-incidents.ts';
import { groupsOf } from './groups-of.ts';
import { highsSolver } from './highs-solver.ts';
import { publishIncidents, type PublishedIncidents } from './publish-incidents.ts';

/** What a checked folder publishes of its incidents. */
export function publishFolder(
  folder: DataFolder,
  provenance: Provenance,
  disclosure = folder.disclosure,
): PublishedIncidents {
  const residentsOf = residentsFrom(folder.tables.population.map(({ row }) => row));
  const { region } = folder.dataset;
  return publishIncidents({
    tallies: tabulateIncidents(folder),
    residentsOf,
    history: historyOf(folder, residentsOf),
    region: region.code,
    festive: festiveOf(region.code, region.spring_festival),
    disclosure,
    provenance,
    groupOf: groupsOf(folder),
    solver: highsSolver,
    delays: recordingDelays(folder),
  });
}
