import { getCollection, getEntry } from 'astro:content';

import { bulletinMonths } from '../domain/bulletin/bulletin-source.ts';
import { latestShownPeriod } from '../domain/published-frame.ts';
import type { DatasetFacts, Section, SiteFacts } from '../domain/site-facts.ts';
import { hasTakeAway } from '../i18n/has-take-away.ts';
import { localePaths } from '../i18n/locale.ts';
import { loadDistricts, loadFrames } from './_load-data.ts';

export async function loadSiteFacts(): Promise<SiteFacts> {
  const found = await getEntry('site', 'site');
  if (found === undefined) throw new Error('the pipeline gave no site facts');
  const dataset = found.data.entry;
  const [sections, districts, frames] = await Promise.all([
    sectionsWithContent(dataset),
    loadDistricts(),
    loadFrames(),
  ]);
  const months = bulletinMonths({ site: dataset, districts, frames, fraudTypes: [] });
  return { ...dataset, sections, hasBulletins: months.length > 0 };
}

/** A section without anything to show is not generated. */
async function sectionsWithContent(dataset: DatasetFacts): Promise<readonly Section[]> {
  const { buildDate } = dataset;
  const [openings, types, frames, articles, campaigns, practice, terms, collaboration, notes] =
    await Promise.all([
      getCollection('checkOpenings'),
      getCollection('fraudTypes', ({ data }) => data.entry.modusZh !== null),
      loadFrames(),
      getCollection('articles', ({ data }) => data.published <= buildDate),
      getCollection('campaigns', ({ data }) => data.published <= buildDate),
      getCollection('practice', ({ data }) => data.published <= buildDate),
      getCollection('glossary'),
      getCollection('collaboration'),
      getCollection('methodology'),
    ]);
  const exists: Readonly<Record<Section, boolean>> = {
    check: openings.length > 0,
    types: types.length > 0,
    articles: articles.length > 0,
    campaigns: campaigns.length > 0,
    practise: practice.length > 0,
    glossary: terms.length > 0,
    village: openings.length > 0 && hasTakeAway(dataset),
    map: frames.some((frame) => latestShownPeriod(frame) !== null),
    collaboration: collaboration.length > 0,
    data: frames.length > 0,
    methodology: notes.length > 0,
  };
  const all: readonly Section[] = Object.keys(exists) as Section[];
  return all.filter((section) => exists[section]);
}

/** Paths in every language of a page that stands or falls with a section. */
export async function sectionPaths(section: Section) {
  const { sections } = await loadSiteFacts();
  return sections.includes(section) ? localePaths() : [];
}
