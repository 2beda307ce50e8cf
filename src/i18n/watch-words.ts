import type { Place } from '../domain/place.ts';
import type { Locale } from './locale.ts';
import { PLACE } from './place-here.ts';
import type { Widen } from './widen.ts';

const zhCN = ({ whole, area, emergency }: Place) => ({
  title: '先防这三样',
  heard: (words: string): string => `对方常说：“${words}”`,
  do: '这样办',
  /** @param when the period that the counts are of */
  basis: (when: string): string => `照${when}这里立案最多的三类排，更近的数还不全。`,
  borrowed: (when: string): string =>
    `这个${area.zh}分类型的数太小，不公布，所以照${whole.zh}${when}立案最多的三类排，更近的数还不全。`,
  unsure: '第三和第四差不多，排在后面的也要防。',
  caution: '别的骗局也有。拿不准，先挂断，再问家里人。',
  feed: '订阅这里的提醒',
  atom: 'Atom',
  json: 'JSON',
  feedTitle: (name: string): string => `${name}：反诈提醒`,
  figures: '立案数和变化，看网页。',
  gone: `钱已转出，马上${emergency === null ? '报警' : `打${emergency}`}。`,
  collaboration: '各部门协同得怎么样',
  practise: '拿几条消息练一练',
  pack: '村里用的告示和大喇叭稿，每月讲一种新话术',
});

type WatchWords = Widen<ReturnType<typeof zhCN>>;

const en = ({ whole, area, emergency }: Place): WatchWords => ({
  title: 'Three things to watch for',
  heard: (words) => `What they say: “${words}”`,
  do: 'What to do',
  basis: (when) =>
    `The three kinds of which most was filed here in ${when}; later figures are not complete yet.`,
  borrowed: (when) =>
    `The figures by type of this ${area.en} are too small to publish, so these are the three of which most was filed in ${whole.en} in ${when}; later figures are not complete yet.`,
  unsure: 'The third and the fourth are close: watch for the next as well.',
  caution: 'There are others. If in doubt, hang up and ask your family.',
  feed: 'Follow what is said for here',
  atom: 'Atom',
  json: 'JSON',
  feedTitle: (name) => `${name}: fraud warnings`,
  figures: 'For figures and changes see the page.',
  gone: `If money has gone, ${emergency === null ? 'call the police' : `call ${emergency}`} at once.`,
  collaboration: 'How the agencies collaborate',
  practise: 'Practise on some messages',
  pack: 'Notice and script for villages, on one thing that callers say, new each month (in Chinese)',
});

const CATALOGUES: Readonly<Record<Locale, (place: Place) => WatchWords>> = { 'zh-CN': zhCN, en };

/** What the page of an area says of what to watch for. */
export function watchWords(locale: Locale): WatchWords {
  return CATALOGUES[locale](PLACE);
}
