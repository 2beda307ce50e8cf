import type { FraudType } from '../domain/fraud-type.ts';
import type { Hotline } from '../domain/hotline.ts';
import type { MapGeometry } from '../domain/map-geometry.ts';
import type { CitedFigure, PastReleaseNote } from '../domain/past-release.ts';
import type { PublishedFrame } from '../domain/published-frame.ts';
import type { District } from '../domain/region.ts';
import type { DatasetFacts } from '../domain/site-facts.ts';
import type { SourceNote } from '../domain/fraud-type.ts';
import type { TableDescription } from '../domain/table-description.ts';
import { describeDistricts } from './describe-districts.ts';
import { describeSite, type BuildFacts } from './describe-site.ts';
import { describeTables } from './describe-tables.ts';
import { incidentProvenance } from './incident-provenance.ts';
import { listCited, listReleases } from './list-past.ts';
import { listFraudTypes, listHotlines, listSources } from './list-reference.ts';
import type { DataFolder } from './read/read-folder.ts';

/** Everything that pages may see. No raw count is in here. */
export interface SiteTables {
  readonly site: DatasetFacts;
  readonly districts: readonly District[];
  /** `page` for large maps, `sketch` for small ones. */
  readonly geometry: Readonly<Record<'page' | 'sketch', MapGeometry>>;
  readonly frames: readonly PublishedFrame[];
  readonly fraudTypes: readonly FraudType[];
  readonly hotlines: readonly Hotline[];
  readonly sources: readonly SourceNote[];
  readonly dictionary: readonly TableDescription[];
  readonly releases: readonly PastReleaseNote[];
  readonly cited: readonly CitedFigure[];
}

/** From a checked data folder and the frames published of it to what the site shows. */
export function makeSiteTables(
  folder: DataFolder,
  build: BuildFacts,
  frames: readonly PublishedFrame[],
): SiteTables {
  const { geometry } = folder;
  const context = { neighbours: geometry.neighbours, rivers: geometry.rivers };
  return {
    site: describeSite(folder, build, incidentProvenance(folder)),
    districts: describeDistricts(folder),
    geometry: {
      page: { districts: geometry.page, ...context },
      sketch: { districts: geometry.sketch, ...context },
    },
    frames,
    fraudTypes: listFraudTypes(folder),
    hotlines: listHotlines(folder),
    sources: listSources(folder),
    dictionary: describeTables(folder.present),
    releases: listReleases(folder),
    cited: listCited(folder, frames),
  };
}
