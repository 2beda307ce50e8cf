import type { Locale } from './locale.ts';
import type { Widen } from './widen.ts';

const zhCN = {
  /** Of a mean over groups. */
  groups: 'h：一个县区的一个年龄组；W：这一组占居民的比重；x：这一组样本里答对的占比（%）。',
  score: '怎么折成得分',
  /** @param low scores 0, `high` scores 100; `-` where less is better */
  ends: (direction: '+' | '-', low: string, high: string): string =>
    direction === '+'
      ? `s是得分：${low}及以下得0分，${high}及以上得100分，中间按比例。`
      : `s是得分：${low}及以上得0分，${high}及以下得100分，中间按比例，越小越好。`,
  /** Before a figure and after it. */
  example: (area: string, period: string): string => `${area}，${period}，数值`,
  exampleScore: (score: string): string => `，折成${score}分。`,
  composite: '这些得分怎样合成综合得分',
};

export type FormulaWords = Widen<typeof zhCN>;

const en: FormulaWords = {
  groups:
    'h: one age group of one district; W: its share of the residents; x: share of right answers in its sample (%).',
  score: 'How it becomes a score',
  ends: (direction, low, high) =>
    direction === '+'
      ? `s is the score: ${low} and below scores 0, ${high} and above 100, in between in proportion.`
      : `s is the score: ${low} and above scores 0, ${high} and below 100, in between in proportion. Less is better.`,
  example: (area, period) => `${area}, ${period}, value `,
  exampleScore: (score) => `, which scores ${score}.`,
  composite: 'How these scores make the composite',
};

const CATALOGUES: Readonly<Record<Locale, FormulaWords>> = { 'zh-CN': zhCN, en };

/** What stands around the formulas of an indicator. */
export function formulaWords(locale: Locale): FormulaWords {
  return CATALOGUES[locale];
}
