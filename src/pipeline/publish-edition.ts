import type { Edition } from '../domain/edition.ts';
import { incidentProvenance } from './incident-provenance.ts';
import type { Keep } from './keep/kept-publication.ts';
import { openFolder } from './protect/open-folder.ts';
import { breachReport } from './protect/protection-report.ts';
import { summariseProtection } from './protect/protection-summary.ts';
import { publishFolder } from './protect/publish-folder.ts';
import type { Publication } from './publication.ts';
import type { DataFolder } from './read/read-folder.ts';

/** Carries the lines that name what could not be protected. */
export class UnprotectedCells extends Error {
  constructor(lines: readonly string[]) {
    super(['有的数遮不住，不能公布：', ...lines.map((line) => `  ${line}`)].join('\n'));
    this.name = 'UnprotectedCells';
  }
}

/**
 * The one place where the edition decides what is told.
 *
 * @throws UnprotectedCells where the public edition would give something away
 */
export function publishEdition(folder: DataFolder, edition: Edition, keep: Keep): Publication {
  switch (edition) {
    case 'public':
      return publishToAll(folder, keep);
    case 'internal':
      // Never kept: outside the data folder these figures exist in the built site alone.
      return { frames: openFolder(folder, incidentProvenance(folder)), protection: [] };
  }
}

function publishToAll(folder: DataFolder, keep: Keep): Publication {
  const publication = keep.take() ?? protect(folder, keep);
  const { districts } = folder.tables;
  const names = new Map([
    ...districts.map(({ row }) => [row.adcode, row.name_zh] as const),
    [folder.dataset.region.code, folder.dataset.region.name_zh] as const,
  ]);
  const lines = breachReport(publication.protection, (area) => names.get(area) ?? area);
  if (lines.length > 0) throw new UnprotectedCells(lines);
  return publication;
}

function protect(folder: DataFolder, keep: Keep): Publication {
  const { frames, protection } = publishFolder(folder, incidentProvenance(folder));
  const publication = { frames, protection: protection === null ? [] : summariseProtection(protection) };
  keep.put(publication);
  return publication;
}
