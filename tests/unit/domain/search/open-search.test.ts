import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { openSearch } from '../../../../src/domain/search/open-search.ts';
import type { EntryKind, SearchEntry } from '../../../../src/domain/search/search-entry.ts';
import { SEARCH_MANNERS } from '../../../../src/i18n/search-manners.ts';

function entry(kind: EntryKind, title: string, names: readonly string[] = [], more = ''): SearchEntry {
  return { kind, title, href: `/${title}/`, names, text: more, words: '' };
}

const ENTRIES = [
  entry('article', '谈网上投资', [], '杀猪盘、杀猪盘、杀猪盘都要小心'),
  entry('term', '杀猪盘', ['养猪']),
  entry('type', '虚假网络投资理财', ['荐股诈骗', '杀猪盘（投资型）', '内幕消息', '导师带单', '稳赚不赔']),
  entry('type', '冒充公检法及政府机关', ['冒充公检法', '安全账户']),
  entry('area', '陇西县', ['陇西']),
  entry('help', '钱转出去了怎么办', ['被骗了怎么办', '我被骗了']),
  entry('type', 'Fake courier call', ['Parcel compensation scam', 'Screen sharing']),
];
const search = openSearch(ENTRIES, SEARCH_MANNERS);
const first = (query: string): string | undefined => search(query)[0]?.title;

describe('a search', () => {
  it('puts a type that bears the name before the word itself, and both before an article that only says it', () => {
    expect(search('杀猪盘').map(({ title }) => title)).toEqual(['虚假网络投资理财', '杀猪盘', '谈网上投资']);
  });

  it.each(['钱转给骗子了', '我把养老钱打给他了', '转了帐才知道', '杀猪盘骗走了钱转错了'])(
    'leads those to whom it has happened to the steps first: %s',
    (query) => {
      const steps = [...ENTRIES, { ...entry('help', '钱已转出'), href: '/help/#paid' }];
      expect(openSearch(steps, SEARCH_MANNERS)(query)[0]?.title).toBe('钱已转出');
    },
  );

  it.each(['要我打钱才放人', '让我把钱转到安全账户', '领导让我转账', '验证码'])(
    'does not take for harm what is only asked for: %s',
    (query) => {
      const steps = [...ENTRIES, { ...entry('help', '出事了'), href: '/help/#paid' }];
      expect(openSearch(steps, SEARCH_MANNERS)(query)[0]?.title).not.toBe('出事了');
    },
  );

  it.each([
    ['a name inside a question', '什么是杀猪盘，怎么办', '虚假网络投资理财'],
    ['a name that is part of a sentence', '他说我的钱要转到安全账户', '冒充公检法及政府机关'],
    ['a character of the same sound', '冒充公检发', '冒充公检法及政府机关'],
    ['a wrong character that stands for the right one', '安全帐户', '冒充公检法及政府机关'],
    ['spaces between characters', '安全 账户', '冒充公检法及政府机关'],
    ['full-width letters', 'Ｓｃｒｅｅｎ sharing', 'Fake courier call'],
    ['an English plural and capitals', 'PARCELS compensation', 'Fake courier call'],
    ['a misspelt English word', 'parcel compensasion', 'Fake courier call'],
    ['the beginning of an English word', 'compens', 'Fake courier call'],
    ['a county with something behind it', '陇西诈骗', '陇西县'],
    ['nothing but the words of asking', '被骗了怎么办', '钱转出去了怎么办'],
  ])('finds by %s', (_, query, title) => {
    expect(first(query)).toBe(title);
  });

  it.each(['', '   ', '？！', '天气预报', 'xyzzy'])('finds nothing for %j', (query) => {
    expect(search(query)).toEqual([]);
  });

  it('takes whatever somebody types', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (query) => {
        const found = search(query);
        expect(found.length).toBeLessThanOrEqual(ENTRIES.length);
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });

  it('finds every entry first by its own title', () => {
    for (const { title, kind } of ENTRIES) if (kind !== 'term') expect(first(title)).toBe(title);
  });

  it('gives the same in the same order each time', () => {
    const again = openSearch(ENTRIES, SEARCH_MANNERS);
    fc.assert(
      fc.property(fc.constantFrom('杀猪盘', '公检法', '陇西', 'parcel', '钱'), (query) => {
        expect(again(query)).toEqual(search(query));
      }),
    );
  });
});
