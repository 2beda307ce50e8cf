import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { z } from 'zod';

import { articleSchema } from '../../schema/article.schema.ts';
import { glossarySchema } from '../../schema/glossary.schema.ts';
import { helpSchema } from '../../schema/help.schema.ts';
import { methodologySchema } from '../../schema/methodology.schema.ts';
import { pageSchema } from '../../schema/page.schema.ts';
import { playbookSchema } from '../../schema/playbook.schema.ts';
import { typeTextSchema } from '../../schema/type-text.schema.ts';
import type { Problem } from '../problem.ts';
import { decodeText } from '../read/decode-text.ts';
import { checkBody } from './check-body.ts';
import { glossaryProblems } from './check-glossary.ts';
import { playbookProblems } from './check-playbooks.ts';
import { badSlugs } from './check-slugs.ts';
import { personalDataInText } from './personal-data-in-text.ts';
import { readFrontMatter, type ReadMarkdown } from './read-front-matter.ts';
import { unknownIds, type ArticleIds } from './unknown-ids.ts';

/** Every markdown file: front matter, text, slugs, and the ids it refers to. */
export function checkContent(root: string, known: ArticleIds): readonly Problem[] {
  if (!existsSync(root)) return [folderMissing(root)];
  const articles = markdownIn(root, 'articles');
  const notes = foldersIn(root, 'methodology').flatMap((folder) => markdownIn(root, folder));
  const pages = markdownIn(root, 'pages');
  const [types, terms] = [markdownIn(root, 'types'), markdownIn(root, 'glossary')];
  const helpPages = pages.filter((file) => file.startsWith('pages/help.'));
  return [
    ...badSlugs(articles),
    ...articles.flatMap((file) =>
      checkFile(root, file, articleSchema, (read) => unknownIds(file, read, known)),
    ),
    ...notes.flatMap((file) => checkFile(root, file, methodologySchema)),
    ...helpPages.flatMap((file) => checkFile(root, file, helpSchema)),
    ...pages.filter((file) => !helpPages.includes(file)).flatMap((file) => checkFile(root, file, pageSchema)),
    ...types.flatMap((file) =>
      file.endsWith('.zh-CN.md')
        ? checkFile(root, file, playbookSchema)
        : checkFile(root, file, typeTextSchema),
    ),
    ...badSlugs(terms),
    ...terms.flatMap((file) => checkFile(root, file, glossarySchema)),
    ...playbookProblems(root, known),
    ...glossaryProblems(root, known),
  ];
}

/** Markdown files of a folder of the content root, sorted. */
export function markdownIn(root: string, folder: string): readonly string[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => `${folder}/${name}`);
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

function checkFile<FrontMatter>(
  root: string,
  file: string,
  schema: z.ZodType<FrontMatter>,
  check: (read: ReadMarkdown<FrontMatter>) => readonly Problem[] = () => [],
): readonly Problem[] {
  const decoded = decodeText(file, readFileSync(join(root, file)));
  if ('problem' in decoded) return [decoded.problem];
  const read = readFrontMatter(file, decoded.text, schema);
  return [
    ...read.problems,
    ...check(read),
    ...checkBody(file, read.body, read.bodyLine),
    ...personalDataInText(file, decoded.text),
  ];
}
