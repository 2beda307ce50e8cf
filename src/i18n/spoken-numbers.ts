/** As a telephone number is read out: one by one, and 1 as yāo, which nobody takes for seven. */
const DIGITS = '零幺二三四五六七八九';
/** Behind a number: it counts something. */
const COUNTED = '元万亿多个人名次条件例起户家天年月日时分秒岁%％';

/** A text with telephone numbers put into words: a synthetic voice would read 110 as a hundred and ten. */
export function withSpokenNumbers(text: string, numbers: readonly string[]): string {
  if (numbers.length === 0) return text;
  // What stands before is caught and not looked behind at: telephones of 2022 cannot.
  const known = new RegExp(`(^|[^\\d.])(${numbers.join('|')})(?![\\d.${COUNTED}])`, 'g');
  return text.replaceAll(
    known,
    (_, before: string, number: string) =>
      before + [...number].map((digit) => DIGITS[Number(digit)] ?? digit).join(''),
  );
}
