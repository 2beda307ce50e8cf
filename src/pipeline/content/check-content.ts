import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { z } from 'zod';

import { articleSchema } from '../../schema/article.schema.ts';
import { campaignSchema } from '../../schema/campaign.schema.ts';
import { glossarySchema } from '../../schema/glossary.schema.ts';
import { helpSchema } from '../../schema/help.schema.ts';
import { methodologySchema } from '../../schema/methodology.schema.ts';
import { pageSchema } from '../../schema/page.schema.ts';
import { playbookSchema } from '../../schema/playbook.schema.ts';
import { practiceSchema } from '../../schema/practice.schema.ts';
import { typeTextSchema } from '../../schema/type-text.schema.ts';
import type { Problem } from '../problem.ts';
import { decodeText } from '../read/decode-text.ts';
import { audioProblems } from './check-audio.ts';
import { checkAddresses, type Destinations } from './check-addresses.ts';
import { checkBody } from './check-body.ts';
import { glossaryProblems } from './check-glossary.ts';
import { playbookProblems } from './check-playbooks.ts';
import { practiceCollectionProblems, practiceItemProblems } from './check-practice.ts';
import { reviewProblems } from './check-reviews.ts';
import { badSlugs } from './check-slugs.ts';
import { checkScamCheck } from './check-scam-check.ts';
import { helpProblems } from './help-problems.ts';
import { markdownIn } from './markdown-in.ts';
import { readFrontMatter, type ReadMarkdown } from './read-front-matter.ts';
import { strayFiles } from './stray-files.ts';
import { textProblems } from './text-problems.ts';
import { unheardCampaigns } from './unheard-campaigns.ts';
import { unknownInArticle, unknownInCampaign, type ContentIds } from './unknown-ids.ts';
import { unlistedNumbers } from './unlisted-numbers.ts';

/**
 * Every markdown file: front matter, text, slugs, and what it refers to.
 *
 * @param publicFolder where the pictures of the texts are
 */
export function checkContent(root: string, known: ContentIds, publicFolder: string): readonly Problem[] {
  if (!existsSync(root)) return [folderMissing(root)];
  const articles = markdownIn(root, 'articles');
  const campaigns = markdownIn(root, 'campaigns');
  const practice = markdownIn(root, 'practice');
  const notes = foldersIn(root, 'methodology').flatMap((folder) => markdownIn(root, folder));
  const pages = markdownIn(root, 'pages');
  const [types, terms] = [markdownIn(root, 'types'), markdownIn(root, 'glossary')];
  const helpPages = pages.filter((file) => file.startsWith('pages/help.'));
  const against: Against = {
    hotlines: known.hotlines,
    types: known.fraud_types,
    articles: new Set(articles.map(slugOf)),
    campaigns: new Set(campaigns.map(slugOf)),
    methodology: new Set(notes.map((file) => file.slice('methodology/'.length, -'.md'.length))),
    publicFolder,
    sourceHosts: known.sourceHosts,
    placeNames: known.placeNames,
  };
  const checkAll = <FrontMatter>(
    files: readonly string[],
    schema: z.ZodType<FrontMatter>,
    check?: (file: string, read: ReadMarkdown<FrontMatter>) => readonly Problem[],
  ): readonly Problem[] => files.flatMap((file) => checkFile(root, file, schema, against, check));
  return [
    ...strayFiles(root),
    // Posters of both live in one folder.
    ...badSlugs([...articles, ...campaigns]),
    ...checkAll(articles, articleSchema, (file, read) => [
      ...unknownInArticle(file, read, known),
      ...reviewProblems(file, read),
      ...audioProblems(file, read, publicFolder),
    ]),
    ...unheardCampaigns(campaigns, known.campaigns),
    ...checkAll(campaigns, campaignSchema, (file, read) => [
      ...unknownInCampaign(file, read, known, articles),
      ...reviewProblems(file, read),
    ]),
    // Their numbers are those of formulas.
    ...notes.flatMap((file) => checkFile(root, file, methodologySchema, { ...against, hotlines: null })),
    ...checkAll(helpPages, helpSchema, helpProblems),
    ...checkAll(
      pages.filter((file) => !helpPages.includes(file)),
      pageSchema,
    ),
    ...types.flatMap((file) =>
      file.endsWith('.zh-CN.md')
        ? checkFile(root, file, playbookSchema, against, reviewProblems)
        : checkFile(root, file, typeTextSchema, against),
    ),
    ...badSlugs(terms),
    ...checkAll(terms, glossarySchema, reviewProblems),
    ...playbookProblems(root, known),
    ...glossaryProblems(root, known),
    ...checkScamCheck(root, known),
    ...badSlugs(practice),
    ...practice.flatMap((file) =>
      // Numbers are looked for more strictly: a message is full of digits.
      checkFile(root, file, practiceSchema, { ...against, hotlines: null }, (_, read) => [
        ...practiceItemProblems(file, read, known),
        ...reviewProblems(file, read),
      ]),
    ),
    ...practiceCollectionProblems(practice.flatMap((file) => readPractice(root, file))),
  ];
}

/** Once more, for what is asked of all of them together. */
function readPractice(root: string, file: string) {
  const decoded = decodeText(file, readFileSync(join(root, file)));
  return 'problem' in decoded ? [] : [{ file, item: readFrontMatter(file, decoded.text, practiceSchema) }];
}

function foldersIn(root: string, folder: string): readonly string[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${folder}/${name}`)
    .sort();
}

function folderMissing(root: string): Problem {
  const [rule, remedy] = ['内容文件夹不存在', '检查 ATLAS_CONTENT 的路径'];
  return { file: root, line: null, column: null, value: null, rule, remedy };
}

/** What texts are held against. */
interface Against extends Destinations, Pick<ContentIds, 'sourceHosts' | 'placeNames'> {
  readonly hotlines: ReadonlySet<string> | null;
}

function slugOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1, -'.md'.length);
}

function checkFile<FrontMatter>(
  root: string,
  file: string,
  schema: z.ZodType<FrontMatter>,
  against: Against,
  check: (file: string, read: ReadMarkdown<FrontMatter>) => readonly Problem[] = () => [],
): readonly Problem[] {
  const decoded = decodeText(file, readFileSync(join(root, file)));
  if ('problem' in decoded) return [decoded.problem];
  const read = readFrontMatter(file, decoded.text, schema);
  return [
    ...read.problems,
    ...check(file, read),
    ...checkBody(file, read.body, read.bodyLine),
    ...checkAddresses(file, read.body, read.bodyLine, against),
    ...unlistedNumbers(file, decoded.text, against.hotlines),
    ...textProblems(file, decoded.text, against),
  ];
}
