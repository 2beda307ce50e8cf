import type { EntryKind } from '../domain/search/search-entry.ts';
import { capitalise } from './capitalise.ts';
import type { Locale } from './locale.ts';
import { PLACE } from './place-here.ts';

interface SearchWords {
  readonly title: string;
  readonly lead: string;
  readonly label: string;
  readonly example: string;
  readonly submit: string;
  /** Before and behind the number of finds. */
  readonly found: readonly [before: string, after: string];
  readonly one: string;
  readonly none: string;
  readonly failed: string;
  readonly results: string;
  readonly index: string;
  readonly indexLead: string;
  readonly kinds: Readonly<Record<EntryKind, string>>;
  readonly indexTitles: Readonly<Record<'types' | 'terms' | 'help' | 'areas' | 'articles' | 'pages', string>>;
  /** Questions that the help page answers as a whole. */
  readonly helpNames: readonly string[];
  readonly privacy: string;
  /** Where no script runs. */
  readonly noScript: string;
}

const EMERGENCY = PLACE.emergency === null ? [] : [PLACE.emergency];

const CATALOGUES: Readonly<Record<Locale, SearchWords>> = {
  'zh-CN': {
    title: '搜一搜',
    lead: '他说了什么、要你做什么，写几个字就行。',
    label: '写几个字',
    example: '比如：百万保障、杀猪盘、陇西',
    submit: '搜',
    found: ['找到', '条'],
    one: '找到1条',
    none: `没有找到这几个字。不管他叫它什么，要你转账、给验证码、共享屏幕的，先挂断。换几个字，或者从下面的目录里找。拿不准，到派出所问；钱转出去了，马上${PLACE.emergency === null ? '报警' : `打${PLACE.emergency}`}。`,
    failed: '搜索没有打开，请从下面的目录里找。',
    results: '找到的',
    index: '目录',
    indexLead: '不用搜，也能从这里找。',
    kinds: {
      type: '骗局',
      help: '怎么做',
      area: PLACE.area.zh,
      term: '词语',
      article: '文章',
      page: '栏目',
    },
    indexTitles: {
      types: '按骗局找',
      terms: '按听到的词找',
      help: '出事了',
      areas: `按${PLACE.area.zh}找`,
      articles: '文章',
      pages: '栏目',
    },
    helpNames: [
      ...[
        '被骗了',
        '被骗了怎么办',
        '我被骗了',
        '钱转出去了',
        '钱被骗走了',
        '转账了',
        '报警',
        '报案',
        '怎么报警',
      ],
      ...EMERGENCY,
      ...['怎么追回', '钱能追回来吗', '能追回吗', '止付', '求助', '出事了', '上当了'],
    ],
    privacy: '搜索在这台手机上算，不发给别人。',
    noScript: '这个浏览器没有开脚本，不能直接搜。请从下面的目录里找。',
  },
  en: {
    title: 'Search',
    lead: 'A few words of what they said or want from you.',
    label: 'A few words',
    example: 'For example: screen sharing, parcel, Longxi',
    submit: 'Search',
    found: ['', ' found'],
    one: '1 found',
    none: `Nothing found. Whatever they call it: if they want a transfer, a code or your screen, hang up first. Try other words, or the index below. If unsure ask at a police station; if money has gone, call ${PLACE.emergency ?? 'the police'}.`,
    failed: 'The search did not open. Please use the index below.',
    results: 'Found',
    index: 'Index',
    indexLead: 'Everything can be found here without searching.',
    kinds: {
      type: 'Scam',
      help: 'What to do',
      area: capitalise(PLACE.area.en),
      term: 'Word',
      article: 'Article (Chinese)',
      page: 'Section',
    },
    indexTitles: {
      types: 'By scam',
      terms: 'By words you hear',
      help: 'It has happened',
      areas: `By ${PLACE.area.en}`,
      articles: 'Articles',
      pages: 'Sections',
    },
    helpNames: [
      ...['I was scammed', 'Scammed', 'Money gone', 'Money sent', 'I sent money', 'Report', 'Police'],
      ...EMERGENCY,
      ...['Emergency', 'Get money back', 'Help'],
    ],
    privacy: 'The search runs on this device; nobody else is told.',
    noScript: 'Scripts are off in this browser, so it cannot search. Please use the index below.',
  },
};

/** What the search says, and the names by which people ask for help. */
export function searchWords(locale: Locale): SearchWords {
  return CATALOGUES[locale];
}
