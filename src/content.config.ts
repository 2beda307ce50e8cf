import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

import type { FraudType, SourceNote } from './domain/fraud-type.ts';
import type { HandoffReport } from './domain/handoffs/handoff-report.ts';
import type { Hotline } from './domain/hotline.ts';
import type { LeftOutFrame } from './domain/left-out-frame.ts';
import type { MapGeometry } from './domain/map-geometry.ts';
import type { KnownFigure, PastReleaseNote } from './domain/past-release.ts';
import type { PublishedFrame } from './domain/published-frame.ts';
import type { Collaboration } from './domain/indicator/collaboration.ts';
import type { CommitmentLedger } from './domain/ledger/commitment-ledger.ts';
import type { AgencyNetwork } from './domain/network/agency-network.ts';
import type { PublicityFacts } from './domain/publicity/publicity-facts.ts';
import type { District } from './domain/region.ts';
import type { DatasetFacts } from './domain/site-facts.ts';
import type { TableDescription } from './domain/table-description.ts';
import { buildSettings } from './pipeline/build-settings.ts';
import { withAudioSize } from './pipeline/content/with-audio-size.ts';
import { loadSite } from './pipeline/load-site.ts';
import { articleSchema } from './schema/article.schema.ts';
import { campaignSchema } from './schema/campaign.schema.ts';
import { checkEndSchema } from './schema/check-end.schema.ts';
import { checkOpeningSchema } from './schema/check-opening.schema.ts';
import { checkQuestionSchema } from './schema/check-question.schema.ts';
import { glossarySchema } from './schema/glossary.schema.ts';
import { helpSchema } from './schema/help.schema.ts';
import { methodologySchema } from './schema/methodology.schema.ts';
import { pageSchema } from './schema/page.schema.ts';
import { playbookSchema } from './schema/playbook.schema.ts';
import { practiceSchema } from './schema/practice.schema.ts';
import { typeTextSchema } from './schema/type-text.schema.ts';

const { contentFolder, publicFolder } = buildSettings(process.env);

/** The pipeline has already validated these: only the type is stated. Ids of entries must be lower-case paths. */
function fromPipeline<Entry>(entries: () => readonly (readonly [id: string, entry: Entry])[]) {
  return defineCollection({
    loader: () => entries().map(([id, entry], order) => ({ id, order, entry })),
    schema: z.object({ order: z.number(), entry: z.custom<Entry>() }),
  });
}

export const collections = {
  site: fromPipeline<DatasetFacts>(() => [['site', loadSite().site]]),
  geometry: fromPipeline<MapGeometry>(() => Object.entries(loadSite().geometry)),
  districts: fromPipeline<District>(() => loadSite().districts.map((district) => [district.code, district])),
  frames: fromPipeline<PublishedFrame>(() => loadSite().frames.map((frame) => [frame.id, frame])),
  leftOut: fromPipeline<LeftOutFrame>(() => loadSite().leftOut.map((frame) => [frame.id, frame])),
  fraudTypes: fromPipeline<FraudType>(() => loadSite().fraudTypes.map((type) => [type.id, type])),
  hotlines: fromPipeline<Hotline>(() => loadSite().hotlines.map((hotline) => [hotline.id, hotline])),
  sources: fromPipeline<SourceNote>(() => loadSite().sources.map((source) => [source.id, source])),
  releases: fromPipeline<PastReleaseNote>(() =>
    loadSite().releases.map((release) => [release.version, release]),
  ),
  cited: fromPipeline<KnownFigure>(() => loadSite().cited.map((figure, order) => [`cited-${order}`, figure])),
  collaboration: fromPipeline<Collaboration>(() => {
    const { collaboration } = loadSite();
    return collaboration === null ? [] : [['collaboration', collaboration]];
  }),
  handoffs: fromPipeline<HandoffReport>(() => {
    const { handoffs } = loadSite();
    return handoffs === null ? [] : [['handoffs', handoffs]];
  }),
  network: fromPipeline<AgencyNetwork>(() => {
    const { network } = loadSite();
    return network === null ? [] : [['network', network]];
  }),
  ledger: fromPipeline<CommitmentLedger>(() => {
    const { ledger } = loadSite();
    return ledger === null ? [] : [['ledger', ledger]];
  }),
  publicity: fromPipeline<PublicityFacts>(() => {
    const { publicity } = loadSite();
    return publicity === null ? [] : [['publicity', publicity]];
  }),
  dictionary: fromPipeline<TableDescription>(() => loadSite().dictionary.map((table) => [table.name, table])),
  articles: defineCollection({
    loader: glob({ base: `${contentFolder}/articles`, pattern: '*.md' }),
    schema: articleSchema.transform((article) => withAudioSize(article, publicFolder)),
  }),
  campaigns: defineCollection({
    loader: glob({ base: `${contentFolder}/campaigns`, pattern: '*.md' }),
    schema: campaignSchema,
  }),
  methodology: defineCollection({
    loader: glob({
      base: `${contentFolder}/methodology`,
      pattern: '*/*.md',
      generateId: ({ entry }) => entry.replace(/\.md$/, ''),
    }),
    schema: methodologySchema,
  }),
  pages: defineCollection({
    loader: glob({
      base: `${contentFolder}/pages`,
      pattern: 'about.*.md',
      generateId: ({ entry }) => entry.replace(/\.md$/, ''),
    }),
    schema: pageSchema,
  }),
  typeTexts: defineCollection({
    loader: glob({
      base: `${contentFolder}/types`,
      pattern: '*.en.md',
      generateId: ({ entry }) => entry.replace(/\.en\.md$/, ''),
    }),
    schema: typeTextSchema,
  }),
  practice: defineCollection({
    loader: glob({ base: `${contentFolder}/practice`, pattern: '*.md' }),
    schema: practiceSchema,
  }),
  playbooks: defineCollection({
    loader: glob({
      base: `${contentFolder}/types`,
      pattern: '*.zh-CN.md',
      generateId: ({ entry }) => entry.replace(/\.zh-CN\.md$/, ''),
    }),
    schema: playbookSchema,
  }),
  glossary: defineCollection({
    loader: glob({ base: `${contentFolder}/glossary`, pattern: '*.md' }),
    schema: glossarySchema,
  }),
  help: defineCollection({
    loader: glob({
      base: `${contentFolder}/pages`,
      pattern: 'help.*.md',
      generateId: ({ entry }) => entry.replace(/^help\.|\.md$/g, ''),
    }),
    schema: helpSchema,
  }),
  checkOpenings: defineCollection({
    loader: glob({ base: `${contentFolder}/checks/openings`, pattern: '*.md' }),
    schema: checkOpeningSchema,
  }),
  checkQuestions: defineCollection({
    loader: glob({ base: `${contentFolder}/checks/questions`, pattern: '*.md' }),
    schema: checkQuestionSchema,
  }),
  checkEnds: defineCollection({
    loader: glob({ base: `${contentFolder}/checks/ends`, pattern: '*.md' }),
    schema: checkEndSchema,
  }),
};
