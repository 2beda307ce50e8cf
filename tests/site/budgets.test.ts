import { brotliCompressSync, gzipSync } from 'node:zlib';

import { beforeAll, describe, expect, it } from 'vitest';

import { firstView, type FirstView } from './first-view.ts';
import { attributesOf, fabricatedSite, readBuiltSite, type BuiltSite, type SitePage } from './site-pages.ts';

const KB = 1024;

const HOME = /^\/(en\/)?$/;
const HELP = /^\/(en\/)?help\/$/;
const CHECK = /^\/(en\/)?check\/(steps\/)?$/;
const ARTICLE = /^\/(en\/)?articles\/[^/]+\/$/;
const MAP = /^\/(en\/)?map\/$/;

interface Weighed {
  readonly page: SitePage;
  readonly view: FirstView;
  /** Brotli, everything before interaction. */
  readonly bytes: number;
  /** Brotli, external and inline. */
  readonly scriptBytes: number;
}

function weigh(site: BuiltSite): readonly Weighed[] {
  const compressed = new Map<string, number>();
  const bytesOf = (file: string): number => {
    const bytes = compressed.get(file) ?? brotliCompressSync(site.files.get(file) ?? '').length;
    compressed.set(file, bytes);
    return bytes;
  };
  const sum = (files: readonly string[]): number => files.reduce((total, file) => total + bytesOf(file), 0);
  return site.pages.map((page) => {
    const view = firstView(site, page);
    const inline = view.inlineScripts.join('');
    const inlineBytes = inline === '' ? 0 : brotliCompressSync(inline).length;
    return { page, view, bytes: sum(view.files), scriptBytes: sum(view.scripts) + inlineBytes };
  });
}

/** Pages of a kind that weigh more than they may, worst first, as a failing test should show them. */
function heavier(
  pages: readonly Weighed[],
  kind: RegExp,
  side: 'bytes' | 'scriptBytes',
  limit: number,
): readonly string[] {
  return pages
    .filter(({ page }) => kind.test(page.path))
    .filter((weighed) => weighed[side] > limit)
    .sort((a, b) => b[side] - a[side])
    .map(
      (weighed) =>
        `${weighed.page.path} ${(weighed[side] / KB).toFixed(1)} KB: ${weighed.view.files.join(' ')}`,
    );
}

/** Nearest rank. */
function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

describe('the built site', () => {
  let site: BuiltSite;
  let weighed: readonly Weighed[];
  beforeAll(async () => {
    site = await readBuiltSite();
    weighed = weigh(site);
  });

  it.each([
    ['home', HOME, 2],
    ['help', HELP, 1],
    ['the scam check', CHECK, 4],
    ['articles', ARTICLE, 1],
  ])('has pages for %s', (_, kind, atLeast) => {
    expect(site.pages.filter(({ path }) => kind.test(path)).length).toBeGreaterThanOrEqual(atLeast);
  });

  it('shows any page within 25 KB', () => {
    expect(heavier(weighed, /^/, 'bytes', 25 * KB)).toEqual([]);
  });

  it.each([
    ['home', HOME],
    ['help', HELP],
    ['the scam check', CHECK],
    ['articles', ARTICLE],
  ])('shows %s within 14 KB, one flight', (_, kind) => {
    expect(heavier(weighed, kind, 'bytes', 14 * KB)).toEqual([]);
  });

  it('loads no script for an article, help or the scam check, and has at most one inline, of 700 bytes', () => {
    const offenders = weighed
      .filter(({ page }) => [HELP, CHECK, ARTICLE].some((kind) => kind.test(page.path)))
      .filter(
        ({ view }) =>
          view.scripts.length > 0 ||
          view.inlineScripts.length > 1 ||
          view.inlineScripts.some((code) => Buffer.byteLength(code) > 700),
      )
      .map(
        ({ page, view }) =>
          `${page.path} ${view.scripts.join(' ')} inline: ${view.inlineScripts.map((code) => Buffer.byteLength(code)).join(' ')}`,
      );
    expect(offenders).toEqual([]);
  });

  it.each([
    ['home', HOME, 3],
    ['the map page', MAP, 8],
  ])('runs on %s at most that much script: %#', (_, kind, kilobytes) => {
    expect(heavier(weighed, kind, 'scriptBytes', kilobytes * KB)).toEqual([]);
  });

  it('has HTML of 6 KB in the middle and 14 KB at the 95th percentile, gzip', () => {
    const sizes = site.pages.map(({ html }) => gzipSync(html).length);
    expect(percentile(sizes, 0.5)).toBeLessThanOrEqual(6 * KB);
    expect(percentile(sizes, 0.95)).toBeLessThanOrEqual(14 * KB);
  });

  it('asks four times at most before the reader does anything', () => {
    const offenders = weighed
      .filter(({ view }) => view.requests > 4)
      .map(({ page, view }) => `${page.path} ${view.files.join(' ')}`);
    expect(offenders).toEqual([]);
  });

  it('names no file of MapLibre in any page', () => {
    expect(weighed.filter(namesMapLibre).map(({ page }) => page.path)).toEqual([]);
  });

  it('loads nothing from another host', () => {
    expect(site.pages.flatMap(foreignResources)).toEqual([]);
  });
});

function namesMapLibre({ page, view }: Weighed): boolean {
  const inMarkup = /["'(=\s][^"'()<>\s]*maplibre[^"'()<>\s]*\.(m?js|css)/i.test(page.html);
  return inMarkup || view.files.some((file) => /maplibre/i.test(file));
}

/** Links that a reader follows may go elsewhere; canonical and alternate addresses are only named. */
const NAMED_ONLY = new Set(['canonical', 'alternate', 'license', 'author']);

function foreignResources(page: SitePage): readonly string[] {
  const links = page.document
    .querySelectorAll('link[href]')
    .filter((link) => !NAMED_ONLY.has((link.getAttributeValue('rel') ?? '').toLowerCase()))
    .flatMap((link) => link.getAttributeValue('href') ?? []);
  const sources = ['src', 'srcset', 'poster', 'data'].flatMap((name) =>
    attributesOf(page, `[${name}]`, name),
  );
  const drawn = [...page.html.matchAll(/<(?:use|image|feImage)\b[^>]*\shref="([^"]+)"/g)].map(
    ([, href = '']) => href,
  );
  return [...links, ...sources, ...drawn]
    .filter((address) => /(^|,\s*)([a-z]+:)?\/\//i.test(address))
    .map((address) => `${page.path}: ${address}`);
}

describe('a first view', () => {
  const head =
    '<link rel="stylesheet" href="/a.css"><link rel="icon" href="/i.svg"><link rel="canonical" href="https://a.test/">';
  const page = (body: string): string =>
    `<!doctype html><html lang="zh-CN"><head>${head}</head><body>${body}</body></html>`;
  const files = {
    'a.css': 'a { background: url("/b.svg") }',
    'b.svg': '<svg/>',
    'i.svg': '<svg/>',
    'a.js': 'import"./c.js";import("./maplibre-gl.js")',
    'c.js': 'export const c=1',
    'maplibre-gl.js': '1',
  };

  async function viewOf(body: string): Promise<FirstView | undefined> {
    const site = await fabricatedSite({ ...files, 'index.html': page(body) });
    return weigh(site)[0]?.view;
  }

  it('counts styles, what they show, the icon, scripts with their imports, and pictures', async () => {
    const view = await viewOf(
      '<script type="module" src="/a.js"></script><img src="/b.svg" alt=""><img src="/p.png" loading="lazy" alt="">',
    );
    expect(view?.files.toSorted()).toEqual(['a.css', 'a.js', 'b.svg', 'c.js', 'i.svg', 'index.html']);
    expect(view?.scripts).toEqual(['a.js', 'c.js']);
    expect(view?.requests).toBe(6);
  });

  it('counts inline code, and JSON only as part of the page', async () => {
    const view = await viewOf(
      '<script type="application/json">{"a":1}</script><script type="module">import "/a.js"</script>',
    );
    expect(view?.inlineScripts).toEqual(['import "/a.js"']);
    expect(view?.scripts).toEqual(['a.js', 'c.js']);
  });

  it('would be reported with MapLibre in it, or another host', async () => {
    const site = await fabricatedSite({
      ...files,
      'index.html': page('<script src="/maplibre-gl.js"></script><script src="//cdn.test/a.js"></script>'),
    });
    expect(weigh(site).filter(namesMapLibre)).toHaveLength(1);
    expect(site.pages.flatMap(foreignResources)).toHaveLength(1);
  });

  it('would be reported when too heavy', async () => {
    const noise = Array.from({ length: 3000 }, (_, index) => Math.sin(index).toString(36)).join('');
    const site = await fabricatedSite({ 'index.html': page(`<p>${noise}</p>`) });
    expect(heavier(weigh(site), HOME, 'bytes', 14 * KB)).toHaveLength(1);
  });
});
