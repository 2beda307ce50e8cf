import type { Locale } from './locale.ts';
import { PLACE } from './place-here.ts';
import type { Widen } from './widen.ts';

const zhCN = {
  name: '一页简报',
  title: (area: string, when: string): string => `${area}：${when}简报`,
  description: (area: string, when: string): string =>
    `${area}${when}的电信网络诈骗数字和说明，一页A4，可以直接打印。`,
  measure: '指标',
  measures: '各项数字',
  districts: `各${PLACE.area.zh}`,
  print: '用浏览器的“打印”，正好一页A4纸。',
  others: '别的时期',
  onMap: '在地图上看这一期',
  link: (when: string): string => `${when}简报（一页A4）`,
  none: '这一期没有简报：只做最近十二个月、最近四个季度、各年和最近的连续十二个月。',
  where: (area: string): string => `${area}在${PLACE.whole.zh}的位置`,
};

type BriefWords = Widen<typeof zhCN>;

const en: BriefWords = {
  name: 'One-page brief',
  title: (area, when) => `${area}: brief, ${when}`,
  description: (area, when) =>
    `Telephone fraud in ${area}, ${when}: the figures and what they mean, on one page of A4 to print.`,
  measure: 'Measure',
  measures: 'The figures',
  districts: `The ${PLACE.area.enPlural}`,
  print: 'Print it from the browser: exactly one page of A4.',
  others: 'Other periods',
  onMap: 'See this period on the map',
  link: (when) => `Brief, ${when} (one page of A4)`,
  none: 'There is no brief of this period: only of the latest twelve months, the latest four quarters, every year and the latest twelve months together.',
  where: (area) => `Where ${area} lies`,
};

const CATALOGUES: Readonly<Record<Locale, BriefWords>> = { 'zh-CN': zhCN, en };

/** What the one-page briefs say, and the links that lead to them. */
export function briefWords(locale: Locale): BriefWords {
  return CATALOGUES[locale];
}
