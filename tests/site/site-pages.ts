import { globSync, readFileSync } from 'node:fs';
import { join, posix, relative } from 'node:path';

import { HtmlValidate, Parser, type HtmlElement } from 'html-validate';

import { buildSettings } from '../../src/pipeline/build-settings.ts';

/** A built site: every file by its path in the folder. */
export interface BuiltSite {
  /** Path prefix of addresses, with slashes at both ends. */
  readonly base: string;
  readonly files: ReadonlyMap<string, Buffer>;
  readonly pages: readonly SitePage[];
}

export interface SitePage {
  /** Path in the folder: `help/index.html`. */
  readonly file: string;
  /** Address below the base: `/help/`. */
  readonly path: string;
  readonly html: string;
  readonly document: HtmlElement;
}

/** The built site, ./dist as a rule, as the last build left it. */
export function readBuiltSite(): Promise<BuiltSite> {
  const { base, outFolder } = buildSettings(process.env);
  return readSite(outFolder, base);
}

export function readSite(outFolder: string, base: string): Promise<BuiltSite> {
  const names = globSync(`${outFolder}/**/*`, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(outFolder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
  if (names.length === 0) throw new Error(`no built site in ${outFolder}: run \`npm run build\` first`);
  return siteOf(new Map(names.map((name) => [name, readFileSync(join(outFolder, name))])), base);
}

export async function siteOf(files: ReadonlyMap<string, Buffer>, base: string): Promise<BuiltSite> {
  const config = await new HtmlValidate({ root: true }).getConfigFor('page.html');
  const pages = [...files]
    .filter(([file]) => file.endsWith('.html'))
    .map(([file, content]): SitePage => {
      const html = content.toString('utf8');
      const path = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
      return { file, path, html, document: new Parser(config).parseHtml(html) };
    });
  return { base, files, pages };
}

/** A page of a site that is only made up, for showing that a check can fail. */
export function fabricatedSite(pages: Readonly<Record<string, string>>, base = '/'): Promise<BuiltSite> {
  return siteOf(new Map(Object.entries(pages).map(([file, text]) => [file, Buffer.from(text)])), base);
}

/** Addresses of a site have no host of their own here. */
const HERE = 'http://site.test';

/** What an address on a page points at. */
export interface Target {
  /** Null on another host and for `tel:`, `mailto:`, `data:`. */
  readonly file: string | null;
  readonly fragment: string;
}

/**
 * @param ownOrigin under which the site says it will live, for its canonical addresses
 */
export function targetOf(site: BuiltSite, page: SitePage, address: string, ownOrigin: string | null): Target {
  const url = new URL(address, HERE + posix.join(site.base, page.path));
  if (url.origin !== HERE && url.origin !== ownOrigin) return { file: null, fragment: '' };
  const path = decodeURIComponent(url.pathname);
  const below = path.startsWith(site.base) ? path.slice(site.base.length) : `..${path}`;
  const file = below === '' || below.endsWith('/') ? `${below}index.html` : below;
  return { file, fragment: decodeURIComponent(url.hash.slice(1)) };
}

/** Values of an attribute, of the elements of a selector. The parser leaves out what is inside `<svg>`. */
export function attributesOf(page: SitePage, selector: string, attribute: string): readonly string[] {
  return page.document
    .querySelectorAll(selector)
    .flatMap((element) => element.getAttributeValue(attribute)?.trim() ?? []);
}

/** Values of an attribute inside the drawings of a page. */
export function drawingAttributes(page: SitePage, attribute: string): readonly string[] {
  const value = new RegExp(`\\s${attribute}\\s*=\\s*["']([^"']*)["']`, 'g');
  return [...page.html.matchAll(/<svg\b[\s\S]*?<\/svg>/g)].flatMap(([drawing]) =>
    [...drawing.matchAll(value)].map(([, found = '']) => found),
  );
}
