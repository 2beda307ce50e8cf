import type { FraudType } from '../domain/fraud-type.ts';
import type { HandoffReport } from '../domain/handoffs/handoff-report.ts';
import type { Hotline } from '../domain/hotline.ts';
import type { LeftOutFrame } from '../domain/left-out-frame.ts';
import type { MapGeometry } from '../domain/map-geometry.ts';
import type { KnownFigure, PastReleaseNote } from '../domain/past-release.ts';
import type { Place } from '../domain/place.ts';
import type { PublishedFrame } from '../domain/published-frame.ts';
import type { Collaboration } from '../domain/indicator/collaboration.ts';
import type { CommitmentLedger } from '../domain/ledger/commitment-ledger.ts';
import type { AgencyNetwork } from '../domain/network/agency-network.ts';
import type { PublicityFacts } from '../domain/publicity/publicity-facts.ts';
import type { District } from '../domain/region.ts';
import type { DatasetFacts } from '../domain/site-facts.ts';
import type { SourceNote } from '../domain/fraud-type.ts';
import type { TextFigureTables } from '../domain/text-figures.ts';
import type { TableDescription } from '../domain/table-description.ts';
import { describeDistricts } from './describe-districts.ts';
import { describeFacts, factsOfBuild, type BuildFacts, type FolderFacts } from './describe-site.ts';
import { describeTables } from './describe-tables.ts';
import { incidentProvenance } from './incident-provenance.ts';
import { citedFrame, listKnownCells, listReleases } from './list-past.ts';
import { listCited, listFraudTypes, listHotlines, listRules, listSources } from './list-reference.ts';
import { placeOf } from './place-of.ts';
import type { DataFolder } from './read/read-folder.ts';

/** Everything that pages may see. No raw count is in here. */
export interface SiteTables {
  /** Of whom the words speak. */
  readonly place: Place;
  readonly site: DatasetFacts;
  readonly districts: readonly District[];
  /** `page` for large maps, `sketch` for small ones. */
  readonly geometry: Readonly<Record<'page' | 'sketch', MapGeometry>>;
  readonly frames: readonly PublishedFrame[];
  readonly leftOut: readonly LeftOutFrame[];
  readonly fraudTypes: readonly FraudType[];
  readonly hotlines: readonly Hotline[];
  readonly sources: readonly SourceNote[];
  readonly dictionary: readonly TableDescription[];
  readonly textFigures: TextFigureTables;
  readonly releases: readonly PastReleaseNote[];
  readonly cited: readonly KnownFigure[];
  /** Null where the folder defines no indicator. */
  readonly collaboration: Collaboration | null;
  /** Of the internal edition alone; null where nothing is told. */
  readonly handoffs: HandoffReport | null;
  /** Null in the public edition and where the table is absent. */
  readonly network: AgencyNetwork | null;
  readonly ledger: CommitmentLedger | null;
  /** Null where the folder has neither outreach nor surveys. */
  readonly publicity: PublicityFacts | null;
}

/** The same, but for what hangs on the day and the manner of the build. */
export interface FolderTables extends Omit<SiteTables, 'site' | 'textFigures'> {
  readonly site: FolderFacts;
  /** What texts may quote besides frames. */
  readonly quoted: Omit<TextFigureTables, 'frames'>;
}

/**
 * From a checked data folder and the frames published of it to what the site shows.
 *
 * @param dataHash of the folder's input files
 */
export function makeFolderTables(
  folder: DataFolder,
  dataHash: string,
  frames: readonly PublishedFrame[],
  leftOut: readonly LeftOutFrame[],
  told: Pick<FolderTables, 'collaboration' | 'handoffs' | 'network' | 'ledger' | 'publicity'>,
): FolderTables {
  const { geometry } = folder;
  const known = listKnownCells(folder, frames);
  const context = { neighbours: geometry.neighbours, rivers: geometry.rivers };
  return {
    place: placeOf(folder),
    site: describeFacts(folder, dataHash, incidentProvenance(folder)),
    districts: describeDistricts(folder),
    geometry: {
      page: { districts: geometry.page, ...context },
      sketch: { districts: geometry.sketch, ...context },
    },
    frames: frames.map((frame) => citedFrame(frame, known)),
    leftOut,
    fraudTypes: listFraudTypes(folder),
    hotlines: listHotlines(folder),
    sources: listSources(folder),
    dictionary: describeTables(folder.present),
    quoted: { cited: listCited(folder), rules: listRules(folder) },
    releases: listReleases(folder),
    cited: known.map(({ figure }) => figure),
    ...told,
  };
}

export function siteTablesOf({ quoted, site, ...tables }: FolderTables, build: BuildFacts): SiteTables {
  const { frames } = tables;
  return { ...tables, site: factsOfBuild(site, build), textFigures: { frames, ...quoted } };
}
