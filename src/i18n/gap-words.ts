import type { Place } from '../domain/place.ts';
import type { Locale } from './locale.ts';
import { PLACE } from './place-here.ts';
import type { Widen } from './widen.ts';

const zhCN = ({ whole, area }: Place) => ({
  title: '短板：先补哪一项',
  lead: `每个${area.zh}，哪一项指标提到${whole.zh}的水平，综合得分升得最多，归谁办。`,
  caution: `这是拿现在的数做的算术，不是预测，也不是说谁没有尽责。“真的落后的机会”接近0.5，就是和${whole.zh}分不出来，先别急着动。牵头和网络密度不在内：${whole.zh}的数是所有行动合起来的，天然比一个${area.zh}大。`,
  indicator: '指标',
  own: `本${area.zh}`,
  whole: whole.zh,
  gain: '综合能升（分）',
  behind: '真的落后的机会',
  owners: '谁来办',
  /** @param areaName and period */
  caption: (areaName: string, period: string): string => `${areaName}，${period}`,
  none: `没有哪一项落在${whole.zh}后面。`,
  notComputable: '综合不可计算，所以算不出哪一项影响最大。',
});

type GapWords = Widen<ReturnType<typeof zhCN>>;

const en = ({ whole, area }: Place): GapWords => ({
  title: 'Weakest links: what to mend first',
  lead: `For each ${area.en}: which indicator, raised to the level of ${whole.en}, would raise the composite most, and whose task it is.`,
  caution: `This is arithmetic on today's figures, no forecast, and says nothing of who failed. Where the chance of truly being behind is near 0.5, it cannot be told from ${whole.en}: do not act on it yet. Leading and network density are left out: of ${whole.en} they are of all actions together, and larger by nature.`,
  indicator: 'Indicator',
  own: `This ${area.en}`,
  whole: 'The whole',
  gain: 'Composite would gain (points)',
  behind: 'Chance of truly being behind',
  owners: 'Whose task it is',
  caption: (areaName, period) => `${areaName}, ${period}`,
  none: `None lies behind ${whole.en}.`,
  notComputable: 'The composite is not computable, so what moves it most cannot be said.',
});

const CATALOGUES: Readonly<Record<Locale, GapWords>> = { 'zh-CN': zhCN(PLACE), en: en(PLACE) };

/** What the page of weakest links says. */
export function gapWords(locale: Locale): GapWords {
  return CATALOGUES[locale];
}
