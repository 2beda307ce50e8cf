import type { Locale } from './locale.ts';

const PART = /^art\.(\d+)((?:\(\d+\))*)$/;
const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/**
 * Articles of the Anti-Telecom and Online Fraud Law as indicators.csv cites them, in words: `art.6(2)(3);art.7` is
 * `第六条第二款、第三款；第七条` in Chinese. A part that is written otherwise is left as it is.
 */
export function lawArticles(locale: Locale, cited: string): string {
  const parts = cited.split(';').map((part) => part.trim());
  if (locale === 'en') return parts.map((part) => part.replace(/^art\./, 'art. ')).join('; ');
  return parts.map(inChinese).join('；');
}

function inChinese(part: string): string {
  const [, article, paragraphs = ''] = PART.exec(part) ?? [];
  if (article === undefined) return part;
  const clauses = [...paragraphs.matchAll(/\d+/g)].map(([number]) => `第${chineseNumber(Number(number))}款`);
  return `第${chineseNumber(Number(article))}条${clauses.join('、')}`;
}

/** 1 to 99. */
function chineseNumber(value: number): string {
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : (DIGITS[tens] ?? '')}十`;
  return `${ten}${DIGITS[ones] ?? ''}`;
}
