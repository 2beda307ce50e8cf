import type { PublishedFrame } from '../../../../src/domain/published-frame.ts';
import { publishIncidents } from '../../../../src/pipeline/protect/publish-incidents.ts';
import type { DataFolder } from '../../../../src/pipeline/read/read-folder.ts';
import { residentsFrom } from '../../../../src/pipeline/tabulate/residents.ts';
import { tabulateIncidents } from '../../../../src/pipeline/tabulate/tabulate-incidents.ts';

/** What a folder publishes, as the site does it. */
export function publishFolder(folder: DataFolder, disclosure = folder.disclosure): readonly PublishedFrame[] {
  return publishIncidents({
    tallies: tabulateIncidents(folder),
    residentsOf: residentsFrom(folder.tables.population.map(({ row }) => row)),
    region: folder.dataset.region.code,
    disclosure,
    provenance: 'synthetic',
  });
}
