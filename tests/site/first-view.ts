import ts from 'typescript';

import { targetOf, type BuiltSite, type SitePage } from './site-pages.ts';

/** What a browser asks for before the reader has touched anything. */
export interface FirstView {
  /** Files in the site's folder, the page itself first. */
  readonly files: readonly string[];
  readonly scripts: readonly string[];
  readonly inlineScripts: readonly string[];
  /** Requests, the page's own included. */
  readonly requests: number;
}

const LOADING_LINKS = ['stylesheet', 'preload', 'modulepreload', 'prefetch', 'manifest'];

export function firstView(site: BuiltSite, page: SitePage): FirstView {
  const { document } = page;
  const file = (address: string | null, from: SitePage = page): string[] =>
    address === null ? [] : [targetOf(site, from, address, null).file].filter((name) => name !== null);

  const links = document.querySelectorAll('link[rel][href]').map((link) => ({
    rel: (link.getAttributeValue('rel') ?? '').toLowerCase().split(/\s+/),
    href: link.getAttributeValue('href'),
  }));
  const loaded = links.filter(({ rel }) => rel.some((word) => LOADING_LINKS.includes(word)));
  const styles = loaded.flatMap(({ href }) => file(href));
  const styleAssets = styles
    .filter((name) => name.endsWith('.css'))
    .flatMap((name) => assetsOfStyle(site, name));

  const scriptTags = document
    .querySelectorAll('script')
    .filter((tag) => isCode(tag.getAttributeValue('type')));
  const inlineScripts = scriptTags.filter((tag) => !tag.hasAttribute('src')).map((tag) => tag.textContent);
  const entries = scriptTags.flatMap((tag) => file(tag.getAttributeValue('src')));
  const scripts = withImports(site, [
    ...entries,
    ...inlineScripts.flatMap((code) => importedFiles(site, page, code)),
  ]);

  const pictures = document
    .querySelectorAll('img[src]')
    .filter((picture) => picture.getAttributeValue('loading') !== 'lazy')
    .flatMap((picture) => file(picture.getAttributeValue('src')));
  const icons = links.filter(({ rel }) => rel.includes('icon'));
  // One that stands in the page itself is not asked for.
  const icon = icons.some(({ href }) => href?.startsWith('data:'))
    ? []
    : chosenIcon(
        site,
        icons.flatMap(({ href }) => file(href)),
      );
  const files = [...new Set([page.file, ...styles, ...styleAssets, ...scripts, ...pictures, ...icon])];
  return { files, scripts, inlineScripts, requests: files.length };
}

/** JSON blocks and speculation rules are data. */
function isCode(type: string | null): boolean {
  return type === null || /^(|module|text\/javascript)$/.test(type);
}

/** A browser takes one of the icons; which one is its choice, so the heaviest counts. */
function chosenIcon(site: BuiltSite, icons: readonly string[]): readonly string[] {
  if (icons.length === 0) return ['favicon.ico'];
  const bytes = (name: string): number => site.files.get(name)?.length ?? 0;
  return [...icons]
    .filter((name) => !name.startsWith('..'))
    .sort((a, b) => bytes(b) - bytes(a))
    .slice(0, 1);
}

function assetsOfStyle(site: BuiltSite, style: string): readonly string[] {
  const text = site.files.get(style)?.toString('utf8') ?? '';
  const addresses = [...text.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)|@import\s*["']([^"']+)["']/g)];
  return addresses.flatMap(([, url, imported]) => resolveFrom(site, style, url ?? imported ?? '') ?? []);
}

/** Modules and what they import statically, one after the other. */
function withImports(site: BuiltSite, entries: readonly string[]): readonly string[] {
  const found = new Set<string>();
  const queue = [...entries];
  for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
    if (found.has(name)) continue;
    found.add(name);
    const code = site.files.get(name)?.toString('utf8') ?? '';
    for (const specifier of staticImports(code)) queue.push(...(resolveFrom(site, name, specifier) ?? []));
  }
  return [...found];
}

function importedFiles(site: BuiltSite, page: SitePage, code: string): readonly string[] {
  return staticImports(code).flatMap((specifier) => resolveFrom(site, page.file, specifier) ?? []);
}

function staticImports(code: string): readonly string[] {
  const tree = ts.createSourceFile('module.js', code, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS);
  return tree.statements.flatMap((statement) =>
    (ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement)) &&
    statement.moduleSpecifier !== undefined &&
    ts.isStringLiteral(statement.moduleSpecifier)
      ? [statement.moduleSpecifier.text]
      : [],
  );
}

/** Null on another host and for `data:`. */
function resolveFrom(site: BuiltSite, from: string, address: string): readonly string[] | null {
  const page = { file: from, path: `/${from}` } as SitePage;
  const { file } = targetOf(site, page, address, null);
  return file === null ? null : [file];
}
