import { beforeAll, describe, expect, it } from 'vitest';

import { brokenLinks, brokenSitemapEntries } from './broken-links.ts';
import { fabricatedSite, readBuiltSite, type BuiltSite } from './site-pages.ts';

describe('the built site', () => {
  let site: BuiltSite;
  beforeAll(async () => {
    site = await readBuiltSite();
  });

  it('has no link that leads nowhere', () => {
    expect(site.pages.length).toBeGreaterThan(0);
    expect(brokenLinks(site)).toEqual([]);
  });

  it('lists only pages that exist in its sitemap', () => {
    expect(brokenSitemapEntries(site)).toEqual([]);
  });
});

describe('a link', () => {
  const page = (body: string): string => `<!doctype html><html lang="zh-CN"><body>${body}</body></html>`;
  const files = {
    'help/index.html': page('<h2 id="先打110">a</h2>'),
    'icon.svg': '<svg><path id="a"/></svg>',
  };

  it.each([
    '<a href="/fz/help/#先打110">a</a>',
    '<a href="help/">a</a>',
    '<a href="#here" id="here">a</a>',
    '<a href="tel:110">a</a>',
    '<a href="https://example.org/nowhere">a</a>',
    '<svg><use href="/fz/icon.svg#a"></use></svg>',
  ])('is found: %s', async (body) => {
    expect(brokenLinks(await fabricatedSite({ ...files, 'index.html': page(body) }, '/fz/'))).toEqual([]);
  });

  it.each([
    '<a href="/help/">a</a>',
    '<a href="/fz/help">a</a>',
    '<a href="/fz/nowhere/">a</a>',
    '<a href="/fz/help/#nothing">a</a>',
    '<a href="#nothing">a</a>',
    '<img src="/fz/a.png" alt="">',
    '<img srcset="/fz/icon.svg 1x, /fz/b.png 2x" alt="">',
    '<svg><use href="/fz/icon.svg#b"></use></svg>',
  ])('is reported: %s', async (body) => {
    expect(brokenLinks(await fabricatedSite({ ...files, 'index.html': page(body) }, '/fz/'))).toHaveLength(1);
  });
});
