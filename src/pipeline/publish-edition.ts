import { partsOfEarlier } from '../domain/disclosure/earlier-prints.ts';
import { ContradictoryRelease } from '../domain/disclosure/remember-releases.ts';
import type { Edition } from '../domain/edition.ts';
import { incidentProvenance } from './incident-provenance.ts';
import { openFolder } from './protect/open-folder.ts';
import { breachReport } from './protect/protection-report.ts';
import { summariseProtection } from './protect/protection-summary.ts';
import { publishFolder } from './protect/publish-folder.ts';
import type { PublishedIncidents } from './protect/publish-incidents.ts';
import { tellIndicators } from './protect/tell-indicators.ts';
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
 * @throws UnprotectedCells where earlier releases contradict themselves
 */
export function publishEdition(folder: DataFolder, edition: Edition): Publication {
  switch (edition) {
    case 'public':
      return publishToAll(folder);
    case 'internal':
      return publishInside(folder);
  }
}

/** @throws UnprotectedCells where the public edition would give something away */
export function refuseBreaches(
  protection: Publication['protection'],
  nameOf: (area: string) => string,
): void {
  const lines = breachReport(protection, nameOf);
  if (lines.length > 0) throw new UnprotectedCells(lines);
}

function publishToAll(folder: DataFolder): Publication {
  const { frames, leftOut, protection } = publishOrRefuse(folder);
  const indicators = tellIndicators(folder, frames, 'public');
  const breaches = indicators.protection.flatMap(({ indicator, breaches: cells }) =>
    cells.map((id) => {
      const { cell, release } = partsOfEarlier(id);
      const then = release === null ? '' : `在releases/${release}里的数`;
      return `${indicator} ${cell}${then}：遮住哪些格也还能推算出来；从approvals.csv里删掉这一项，就能公布其余的`;
    }),
  );
  const contradicted = indicators.contradicted.map(
    ({ indicator, release }) =>
      `${indicator}：releases/${release}公布的数和现在的表怎么也对不上，无从判断它泄露了什么。改过就恢复原样；口径变了，就从approvals.csv里删掉这一项`,
  );
  const lines = [...breaches, ...contradicted];
  if (lines.length > 0) throw new UnprotectedCells(lines);
  return {
    frames,
    leftOut,
    indicators,
    protection: protection === null ? [] : summariseProtection(protection),
  };
}

function publishInside(folder: DataFolder): Publication {
  const frames = openFolder(folder, incidentProvenance(folder));
  const indicators = tellIndicators(folder, frames, 'internal');
  return { frames, leftOut: [], indicators, protection: [] };
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
