import type { Place } from '../domain/place.ts';
import { capitalise } from './capitalise.ts';
import type { Locale } from './locale.ts';
import { PLACE } from './place-here.ts';
import type { Widen } from './widen.ts';

const zhCN = ({ whole, area }: Place) => ({
  more: `${whole.zh}走势和各类型`,
  alarmsTitle: '哪几个月比平常高',
  high: '比前七个月的起伏高',
  /** @param months `2025年8月（C1）` */
  flagged: (months: string): string => `${months}：比前七个月的起伏高。`,
  none: (judged: string): string => `看过的${judged}期里，没有哪一期比前七个月的起伏高。`,
  /**
   * @param expected alarms by chance alone
   * @param isJoined January and February are one period
   */
  alarmNote: (judged: string, expected: string, isJoined: boolean): string =>
    `办法是EARS：C1看是否比前七个月的平均高出3.09个标准差，C2同样算，但空出最近两个月。提示只说明值得去查：可能真的多了，也可能是集中补录、专项行动，或者碰巧。各月只有偶然起伏时，${judged}期里平均也会误报${expected}次。没有提示不等于没有事，初步数还会加多。${isJoined ? '1月、2月因春节合成一期（取平均），不分开提示。' : ''}${area.zh}的数太小，不做提示。`,
  chartKey: {
    provisional: '空心圆：初步数',
    alarm: '三角：比前七个月的起伏高',
    mean: '横向的线：近十二个月的月均',
  },
  typesTitle: '各类型的变化',
  typesNote: `只有${whole.zh}的数：再分到${area.zh}就太细了。一个季度比另一个多几起，多半是碰巧。`,
  byQuarter: '分季度、分大类',
  byYear: '分年、分类型',
  group: '大类',
  typeName: '类型',
  latest: (count: number): string => `最近${count}个季度，更早的见CSV`,
});

type CityWords = Widen<ReturnType<typeof zhCN>>;

const en = ({ whole, area }: Place): CityWords => ({
  more: `${capitalise(whole.en)} over time and by kind`,
  alarmsTitle: 'Months higher than usual',
  high: 'above the swing of the seven months before',
  flagged: (months) => `${months}: above the swing of the seven months before.`,
  none: (judged) =>
    `Of the ${judged} periods looked at, none lies above the swing of the seven months before.`,
  alarmNote: (judged, expected, isJoined) =>
    `The method is EARS: C1 asks whether a month lies more than 3.09 standard deviations above the mean of the seven before, C2 the same with the last two left out. A flag only says that it is worth a look: there may be more cases, or a backlog was entered, or there was a campaign, or it is chance. Were there nothing but chance, about ${expected} flags would still be raised in ${judged} periods. No flag does not mean that nothing happened; a provisional month will still grow.${isJoined ? ' January and February are one period (their mean) because of the Spring Festival and are not flagged apart.' : ''} Counts by ${area.en} are too small for this.`,
  chartKey: {
    provisional: 'hollow circle: provisional',
    alarm: 'triangle: above the swing of the seven months before',
    mean: 'line across: monthly mean of the last twelve months',
  },
  typesTitle: 'Kinds of scam over time',
  typesNote: `For ${whole.en} only: by ${area.en} the figures would be cut too finely. A few cases more in one quarter than in another are mostly chance.`,
  byQuarter: 'By quarter and group',
  byYear: 'By year and type',
  group: 'Group',
  typeName: 'Type',
  latest: (count) => `The latest ${count} quarters; earlier ones are in the CSV`,
});

const CATALOGUES: Readonly<Record<Locale, CityWords>> = { 'zh-CN': zhCN(PLACE), en: en(PLACE) };

/** What the page of the whole region says. */
export function cityWords(locale: Locale): CityWords {
  return CATALOGUES[locale];
}
