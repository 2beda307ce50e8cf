import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { z } from 'zod';

import { articleSchema, type ArticleFrontMatter } from '../../schema/article.schema.ts';
import { helpSchema } from '../../schema/help.schema.ts';
import { methodologySchema } from '../../schema/methodology.schema.ts';
import { pageSchema } from '../../schema/page.schema.ts';
import { typeTextSchema } from '../../schema/type-text.schema.ts';
import type { Problem } from '../problem.ts';
import { decodeText } from '../read/decode-text.ts';
import type { DataFolder } from '../read/read-folder.ts';
import { checkBody } from './check-body.ts';
import { readFrontMatter } from './read-front-matter.ts';

/**
 * Every markdown file: front matter, text, slugs, and the ids it refers to.
 * @param folder the data the ids are looked up in; null skips that where the data could not be read
 */
export function checkContent(root: string, folder: DataFolder | null): readonly Problem[] {
  const articles = markdownIn(root, 'articles');
  const notes = existsSync(join(root, 'methodology'))
    ? readdirSync(join(root, 'methodology')).flatMap((locale) => markdownIn(root, `methodology/${locale}`))
    : [];
  const pages = markdownIn(root, 'pages');
  const helpPages = pages.filter((file) => file.startsWith('pages/help.'));
  return [
    ...badSlugs(articles),
    ...articles.flatMap((file) => checkFile(root, file, articleSchema, (matter) => unknownIds(file, matter, folder))),
    ...notes.flatMap((file) => checkFile(root, file, methodologySchema)),
    ...helpPages.flatMap((file) => checkFile(root, file, helpSchema)),
    ...pages.filter((file) => !helpPages.includes(file)).flatMap((file) => checkFile(root, file, pageSchema)),
    ...markdownIn(root, 'types').flatMap((file) => checkFile(root, file, typeTextSchema)),
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

function checkFile<FrontMatter>(
  root: string,
  file: string,
  schema: z.ZodType<FrontMatter>,
  check: (matter: FrontMatter) => readonly Problem[] = () => [],
): readonly Problem[] {
  const decoded = decodeText(file, readFileSync(join(root, file)));
  if ('problem' in decoded) return [decoded.problem];
  const read = readFrontMatter(file, decoded.text, schema);
  return [
    ...read.problems,
    ...(read.frontMatter === null ? [] : check(read.frontMatter)),
    ...checkBody(file, read.body, read.bodyLine),
  ];
}

/** A slug becomes an address for ever: lower-case pinyin or English, and no two alike. */
function badSlugs(files: readonly string[]): readonly Problem[] {
  const problem = (file: string, value: string, rule: string): Problem => ({
    file,
    line: null,
    column: null,
    value,
    rule,
    remedy: '改文件名：小写拼音或英文，词间用连字符，例如 shuadan-fanli.md',
  });
  const seen = new Map<string, string>();
  return files.flatMap((file) => {
    const slug = file.slice(file.lastIndexOf('/') + 1, -'.md'.length);
    const twin = seen.get(slug.toLowerCase());
    seen.set(slug.toLowerCase(), file);
    return [
      ...(/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) ? [] : [problem(file, slug, '文件名只用小写字母、数字和连字符')]),
      ...(twin === undefined ? [] : [problem(file, slug, `与 ${twin} 只差大小写，会变成同一个网址`)]),
    ];
  });
}

function unknownIds(file: string, matter: ArticleFrontMatter, folder: DataFolder | null): readonly Problem[] {
  if (folder === null) return [];
  const types = new Set(folder.tables.fraudTypes.map(({ row }) => row.id));
  const sources = new Set(folder.tables.sources.map(({ row }) => row.id));
  const unknown = (column: string, ids: readonly string[], known: ReadonlySet<string>, table: string): readonly Problem[] =>
    ids
      .filter((id) => !known.has(id))
      .map((id) => ({
        file,
        line: null,
        column,
        value: id,
        rule: `${table} 里没有这个编号`,
        remedy: `照 ${table} 填写编号`,
      }));
  return [
    ...unknown('types', matter.types, types, 'fraud_types.csv'),
    ...unknown('sources', matter.sources, sources, 'sources.csv'),
  ];
}
