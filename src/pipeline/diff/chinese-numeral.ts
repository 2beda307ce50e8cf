const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;

/** Up to 99, as a count of things is written (`两`, not `二`); digits from there on. */
export function chineseNumeral(count: number): string {
  if (count === 0) return '零';
  if (count === 2) return '两';
  if (count > 99) return String(count);
  const [tens, ones] = [Math.floor(count / 10), count % 10];
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : (DIGITS[tens] ?? '')}十`;
  return `${ten}${DIGITS[ones] ?? ''}`;
}
