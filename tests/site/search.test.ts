import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { beforeAll, describe, expect, it } from 'vitest';

import { openSearch, type Search } from '../../src/domain/search/open-search.ts';
import type { SearchEntry } from '../../src/domain/search/search-entry.ts';
import { LOCALES, type Locale } from '../../src/i18n/locale.ts';
import { SEARCH_MANNERS } from '../../src/i18n/search-manners.ts';
import { readBuiltSite, targetOf, type BuiltSite } from './site-pages.ts';

/** By language: what people type, and what must come first. */
const QUERIES = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../fixtures/search/queries.json'), 'utf8'),
) as Readonly<Record<Locale, Readonly<Record<string, string>>>>;
const LEAST_QUERIES = 50;

const ENTRIES: Readonly<Record<Locale, string>> = {
  'zh-CN': 'search/entries.json',
  en: 'en/search/entries.json',
};

let site: BuiltSite;
const entries = {} as Record<Locale, readonly SearchEntry[]>;
const searches = {} as Record<Locale, Search>;

beforeAll(async () => {
  site = await readBuiltSite();
  for (const locale of LOCALES) {
    const text = site.files.get(ENTRIES[locale])?.toString('utf8') ?? '[]';
    entries[locale] = JSON.parse(text) as readonly SearchEntry[];
    searches[locale] = openSearch(entries[locale], SEARCH_MANNERS);
  }
});

/** Address below the base of the site. */
function below(href: string | undefined): string | undefined {
  return href?.startsWith(site.base) === true ? `/${href.slice(site.base.length)}` : href;
}

describe('the search', () => {
  it('is asked as people ask, in many ways', () => {
    expect(Object.keys(QUERIES['zh-CN']).length).toBeGreaterThanOrEqual(LEAST_QUERIES);
  });

  describe.each(LOCALES)('in %s', (locale) => {
    it.each(Object.entries(QUERIES[locale]))('%s', (query, first) => {
      expect(below(searches[locale](query)[0]?.href)).toBe(first);
    });

    it('leads to places that are there', () => {
      const [page] = site.pages;
      if (page === undefined) throw new Error('no page');
      const dead = entries[locale].filter(({ href }) => {
        const { file, fragment } = targetOf(site, page, href, null);
        const target = site.files.get(file ?? '')?.toString('utf8');
        return target === undefined || (fragment !== '' && !target.includes(`id="${fragment}"`));
      });
      expect(entries[locale].length).toBeGreaterThan(60);
      expect(dead).toEqual([]);
    });

    it('finds every type by each of its names', () => {
      const missed = entries[locale]
        .filter(({ kind }) => kind === 'type')
        .flatMap((type) => [type.title, ...type.names].map((name) => ({ name, href: type.href })))
        .filter(({ name, href }) => !searches[locale](name).some((found) => found.href === href));
      expect(missed).toEqual([]);
    });

    it('finds every word of the glossary by its title', () => {
      const missed = entries[locale]
        .filter(({ kind }) => kind === 'term')
        .filter(({ title, href }) => !searches[locale](title).some((found) => found.href === href));
      expect(missed).toEqual([]);
    });

    it('holds no figure: no number but those that people dial or ask for', () => {
      const DIALLED = new Set(['110', '96110', '12381', '12306', '12321', '12', '0']);
      const numbers = entries[locale].flatMap(({ title, names, text, words }) =>
        [title, ...names, text, words].flatMap((said) => said.match(/\d[\d,.]*\d|\d/g) ?? []),
      );
      expect(numbers.filter((number) => !DIALLED.has(number))).toEqual([]);
    });
  });
});

describe('the page of the search', () => {
  const PAGE = { 'zh-CN': '/search/', en: '/en/search/' } as const;

  it.each(LOCALES)('is an index of everything without a script, in %s', (locale) => {
    const page = site.pages.find(({ path }) => path === PAGE[locale]);
    const linked = new Set(
      page?.document.querySelectorAll('a[href]').map((link) => link.getAttributeValue('href')),
    );
    expect(entries[locale].filter(({ href }) => !linked.has(href))).toEqual([]);
  });

  it('has the browser fetch no entries before anybody asks', () => {
    const page = site.pages.find(({ path }) => path === PAGE['zh-CN']);
    expect(page?.html).toContain('entries.json');
    expect(page?.html).not.toMatch(/<(link|script)[^>]*entries\.json/);
  });
});
