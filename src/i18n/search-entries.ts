import type { ArticleCard } from '../domain/article.ts';
import type { TypeText } from '../domain/fraud-type.ts';
import type { GlossaryTerm } from '../domain/glossary.ts';
import type { Playbook } from '../domain/playbook.ts';
import type { District, Region } from '../domain/region.ts';
import type { SearchEntry } from '../domain/search/search-entry.ts';
import type { Room } from '../domain/site-facts.ts';
import type { Locale } from './locale.ts';
import { checkWords } from './check-words.ts';
import { glossaryWords } from './glossary-words.ts';
import { practiceWords } from './practice-words.ts';
import { publicityWords } from './publicity-words.ts';
import { messages } from './messages.ts';
import { searchWords } from './search-words.ts';
import { nameIn } from './sentences.ts';
import { sitePath } from './site-path.ts';

/** What the search finds of a language, before it is written as entries. */
export interface SearchedContent {
  readonly types: readonly {
    readonly type: TypeText;
    /** Null where nobody has written one. */
    readonly play: { readonly playbook: Playbook; readonly aliases: readonly string[] } | null;
  }[];
  /** Null where the site has no such page. */
  readonly help: {
    readonly title: string;
    readonly lead: string;
    readonly situations: readonly {
      readonly id: string;
      readonly title: string;
      readonly steps: readonly { readonly do: string }[];
    }[];
  } | null;
  readonly districts: readonly District[];
  /** Null where it has no page of its own. */
  readonly region: Region | null;
  readonly terms: readonly GlossaryTerm[];
  readonly articles: readonly ArticleCard[];
  readonly rooms: readonly Room[];
}

/** Everything that the search of one language finds. Texts of the content and names: no figure of any table. */
export function searchEntries(locale: Locale, content: SearchedContent): readonly SearchEntry[] {
  return [
    ...content.types.map((one) => typeEntry(locale, one)),
    ...helpEntries(locale, content.help),
    ...areaEntries(locale, content),
    ...content.terms.map(({ id, term, also, meaning, act }) =>
      entry('term', term, sitePath(locale, `/glossary/#${id}`), { names: also, text: meaning, words: act }),
    ),
    ...content.articles.map(({ slug, title, summary }) =>
      entry('article', title, sitePath('zh-CN', `/articles/${slug}/`), { text: summary }),
    ),
    ...content.rooms.map((room) =>
      entry('page', messages(locale).nav[room], sitePath(locale, `/${room}/`), {
        text: leadOf(locale, room),
      }),
    ),
  ];
}

function entry(
  kind: SearchEntry['kind'],
  title: string,
  href: string,
  { names = [], text = '', words = '' }: Partial<Pick<SearchEntry, 'names' | 'text' | 'words'>>,
): SearchEntry {
  return { kind, title, href, names, text, words };
}

function typeEntry(locale: Locale, { type, play }: SearchedContent['types'][number]): SearchEntry {
  const said = play?.playbook.turns.map(({ says }) => says) ?? [];
  return entry('type', type.name, sitePath(locale, `/types/${type.id}/`), {
    names: [...type.aliases, ...(play?.aliases ?? [])],
    text: play?.playbook.stop ?? type.lure ?? '',
    words: [...type.redFlags, ...said].join('\n'),
  });
}

function helpEntries(locale: Locale, help: SearchedContent['help']): readonly SearchEntry[] {
  if (help === null) return [];
  const href = sitePath(locale, '/help/');
  return [
    entry('help', help.title, href, { names: searchWords(locale).helpNames, text: help.lead }),
    ...help.situations.map(({ id, title, steps }) =>
      entry('help', title, `${href}#${id}`, { text: steps[0]?.do ?? '' }),
    ),
  ];
}

function areaEntries(locale: Locale, { districts, region }: SearchedContent): readonly SearchEntry[] {
  const { action: text } = messages(locale).districts;
  const page = (code: string): string => sitePath(locale, `/districts/${code}/`);
  const shortName = (name: string): string => name.replace(/ (District|County)$/, '');
  return [
    ...districts.map(({ code, name, shortZh }) =>
      entry('area', nameIn(locale, name), page(code), {
        names: [locale === 'en' ? shortName(name.en) : shortZh],
        text,
      }),
    ),
    ...(region === null
      ? []
      : [
          entry('area', nameIn(locale, region.name), page(region.code), {
            // People leave out the last character, which only says that it is a city or a province.
            names: locale === 'en' ? [] : [region.name.zh.slice(0, -1)],
            text,
          }),
        ]),
  ];
}

function leadOf(locale: Locale, room: Room): string {
  const { types, articles, districts, map, data, methodology } = messages(locale);
  const leads: Partial<Record<Room, string>> = {
    check: checkWords(locale).title,
    types: types.lead,
    practise: practiceWords(locale).lead,
    glossary: glossaryWords(locale).lead,
    campaigns: publicityWords(locale).lead,
    articles: articles.lead,
    districts: districts.lead,
    map: map.title,
    data: data.lead,
    methodology: methodology.lead,
  };
  return leads[room] ?? '';
}
