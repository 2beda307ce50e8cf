import { ContradictoryRelease } from '../domain/disclosure/remember-releases.ts';
import type { Edition } from '../domain/edition.ts';
import { incidentProvenance } from './incident-provenance.ts';
import type { Keep } from './keep/kept-publication.ts';
import { openFolder } from './protect/open-folder.ts';
import { breachReport } from './protect/protection-report.ts';
import { summariseProtection } from './protect/protection-summary.ts';
import { publishFolder } from './protect/publish-folder.ts';
import type { PublishedIncidents } from './protect/publish-incidents.ts';
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
  const lines = breachReport(publication.protection, areaNamesOf(folder));
  if (lines.length > 0) throw new UnprotectedCells(lines);
  return publication;
}

/** Chinese names of the region's areas. */
export function areaNamesOf({ tables, dataset: { region } }: DataFolder): (area: string) => string {
  const names = new Map([
    ...tables.districts.map(({ row }) => [row.adcode, row.name_zh] as const),
    [region.code, region.name_zh] as const,
  ]);
  return (area) => names.get(area) ?? area;
}

function protect(folder: DataFolder, keep: Keep): Publication {
  const { frames, protection } = publishOrRefuse(folder);
  const publication = { frames, protection: protection === null ? [] : summariseProtection(protection) };
  keep.put(publication);
  return publication;
}

function publishOrRefuse(folder: DataFolder): PublishedIncidents {
  try {
    return publishFolder(folder, incidentProvenance(folder));
  } catch (error) {
    if (!(error instanceof ContradictoryRelease)) throw error;
    throw new UnprotectedCells([
      `releases/${error.release}：这一版公布的数彼此对不上，无从判断它泄露了什么。改过就恢复原样；县区或类型的口径变了，就另立新的编号`,
    ]);
  }
}
