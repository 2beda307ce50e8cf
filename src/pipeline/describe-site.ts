import type { Edition } from '../domain/edition.ts';
import type { Provenance } from '../domain/provenance.ts';
import type { DatasetFacts } from '../domain/site-facts.ts';
import { residentsOfArea } from './describe-districts.ts';
import type { DataFolder } from './read/read-folder.ts';

/** What of the build itself the site shows. */
export interface BuildFacts {
  readonly buildDate: string;
  readonly release: boolean;
  readonly edition: Edition;
}

/** What the data alone decide of it. */
export type FolderFacts = Omit<DatasetFacts, 'buildDate' | 'edition' | 'drawsMap'>;

/** What a build adds. */
export function factsOfBuild(facts: FolderFacts, { buildDate, release, edition }: BuildFacts): DatasetFacts {
  return { ...facts, buildDate, edition, drawsMap: !release || facts.mapReview !== null };
}

/** @param dataHash of the folder's input files */
export function describeFacts(folder: DataFolder, dataHash: string, provenance: Provenance): FolderFacts {
  const { dataset, disclosure, boundaries } = folder;
  const { publisher, region } = dataset;
  return {
    title: { zh: dataset.title_zh, en: dataset.title_en },
    siteUrl: dataset.site_url,
    version: dataset.version,
    dataHash,
    internalMarkingZh: dataset.internal_marking_zh,
    asOf: dataset.as_of,
    currency: dataset.currency,
    licence: { zh: dataset.licence, en: dataset.licence_en ?? dataset.licence },
    region: {
      code: region.code,
      name: { zh: region.name_zh, en: region.name_en },
      parents: region.parents.map((parent) => ({ zh: parent.name_zh, en: parent.name_en })),
      residents: residentsOfArea(folder, region.code),
    },
    publisher: {
      sponsorZh: publisher.sponsor_zh,
      operatorZh: publisher.operator_zh,
      contactZh: publisher.contact_zh,
      responsibleEditorZh: publisher.responsible_editor_zh,
      siteCode: publisher.site_code,
      icp: publisher.icp,
      policeFiling: publisher.police_filing,
    },
    mapReview: dataset.map_review,
    provenance,
    demoSeed: dataset.demo_seed,
    minCount: disclosure.min_count,
    boundaries: {
      source: { zh: boundaries.source, en: boundaries.source_en ?? boundaries.source },
      licence: boundaries.licence,
      date: boundaries.date,
    },
  };
}
