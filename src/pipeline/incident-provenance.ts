import { weakestProvenance, type Provenance } from '../domain/provenance.ts';
import type { DataFolder } from './read/read-folder.ts';

/** Counts and rates come from incidents, coverage and population together. */
export function incidentProvenance({ dataset }: DataFolder): Provenance {
  const inputs = ['incidents', 'frames/incidents', 'coverage', 'population'];
  return weakestProvenance(
    Object.entries(dataset.tables)
      .filter(([name]) => inputs.includes(name))
      .map(([, entry]) => entry.provenance),
  );
}
