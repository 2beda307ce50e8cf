import { getEntry } from 'astro:content';

import type { SearchEntry } from '../domain/search/search-entry.ts';
import { existing } from '../domain/site-facts.ts';
import type { Locale } from '../i18n/locale.ts';
import { messages } from '../i18n/messages.ts';
import { searchWords } from '../i18n/search-words.ts';
import { nameIn } from '../i18n/sentences.ts';
import { sitePath } from '../i18n/site-path.ts';
import { loadArticles, loadTypes } from './_load-content.ts';
import { loadDistricts } from './_load-data.ts';
import { loadGlossary } from './_load-glossary.ts';
import { loadPlaybook } from './_load-playbook.ts';
import { loadSiteFacts } from './_load-site.ts';

/** Everything that the search of one language finds. Texts of the content and names: no figure of any table. */
export async function loadSearchEntries(locale: Locale): Promise<readonly SearchEntry[]> {
  const parts = await Promise.all([
    typeEntries(locale),
    helpEntries(locale),
    areaEntries(locale),
    termEntries(locale),
    articleEntries(locale),
    pageEntries(locale),
  ]);
  return parts.flat();
}

async function typeEntries(locale: Locale): Promise<readonly SearchEntry[]> {
  const types = await loadTypes(locale);
  return Promise.all(
    types.map(async (type): Promise<SearchEntry> => {
      const play = await loadPlaybook(locale, type.id);
      return {
        kind: 'type',
        title: type.name,
        href: sitePath(locale, `/types/${type.id}/`),
        names: [...type.aliases, ...(play?.aliases ?? [])],
        text: play?.playbook.stop ?? type.lure ?? '',
        words: [...type.redFlags, ...(play?.playbook.turns.map(({ says }) => says) ?? [])].join('\n'),
      };
    }),
  );
}

async function helpEntries(locale: Locale): Promise<readonly SearchEntry[]> {
  const page = await getEntry('help', locale);
  if (page === undefined) return [];
  const { title, lead, situations } = page.data;
  const href = sitePath(locale, '/help/');
  return [
    { kind: 'help', title, href, names: searchWords(locale).helpNames, text: lead, words: '' },
    ...situations.map(({ id, title: situation, steps }): SearchEntry => ({
      kind: 'help',
      title: situation,
      href: `${href}#${id}`,
      names: [],
      text: steps[0]?.do ?? '',
      words: '',
    })),
  ];
}

async function areaEntries(locale: Locale): Promise<readonly SearchEntry[]> {
  const [districts, { region, sections }] = await Promise.all([loadDistricts(), loadSiteFacts()]);
  const entry = (code: string, name: string, short: string): SearchEntry => ({
    kind: 'area',
    title: name,
    href: sitePath(locale, `/districts/${code}/`),
    names: [short],
    text: messages(locale).districts.action,
    words: '',
  });
  return [
    ...districts.map(({ code, name, shortZh }) =>
      entry(
        code,
        nameIn(locale, name),
        locale === 'en' ? name.en.replace(/ (District|County)$/, '') : shortZh,
      ),
    ),
    ...(sections.includes('data')
      ? [entry(region.code, nameIn(locale, region.name), region.name.zh.replace(/\p{Script=Han}$/u, ''))]
      : []),
  ];
}

async function termEntries(locale: Locale): Promise<readonly SearchEntry[]> {
  const terms = await loadGlossary(locale);
  return terms.map(({ id, term, also, meaning, act }) => ({
    kind: 'term',
    title: term,
    href: sitePath(locale, `/glossary/#${id}`),
    names: also,
    text: meaning,
    words: act,
  }));
}

async function articleEntries(locale: Locale): Promise<readonly SearchEntry[]> {
  const articles = await loadArticles(locale);
  return articles.map(({ slug, title, summary }) => ({
    kind: 'article',
    title,
    href: sitePath('zh-CN', `/articles/${slug}/`),
    names: [],
    text: summary,
    words: '',
  }));
}

async function pageEntries(locale: Locale): Promise<readonly SearchEntry[]> {
  const { sections } = await loadSiteFacts();
  const { nav, types, articles, districts, map, data, methodology } = messages(locale);
  const leads: Readonly<Record<string, string>> = {
    types: types.lead,
    articles: articles.lead,
    districts: districts.lead,
    map: map.title,
    data: data.lead,
    methodology: methodology.lead,
  };
  const rooms = existing(sections, [
    'types',
    'districts',
    'articles',
    'map',
    'collaboration',
    'data',
    'methodology',
    'about',
  ]);
  return rooms.map((room) => ({
    kind: 'page',
    title: nav[room],
    href: sitePath(locale, `/${room}/`),
    names: [],
    text: leads[room] ?? '',
    words: '',
  }));
}
