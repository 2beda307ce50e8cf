interface Pattern {
  readonly name: string;
  readonly find: RegExp;
  readonly confirm?: (match: string) => boolean;
}

/** Order matters: the first that fits names what was found, and no later one names it again. */
const PATTERNS: readonly Pattern[] = [
  { name: '身份证号', find: /(?<![0-9A-Za-z])\d{17}[\dXx](?![0-9A-Za-z])/g, confirm: isIdentityNumber },
  { name: '手机号', find: /(?<!\d)1[3-9]\d{9}(?!\d)/g },
  { name: '手机号', find: /(?<![\dA-Za-z-])1[3-9]\d([ -])\d{4}\1\d{4}(?![\dA-Za-z-])/g },
  { name: '银行卡号', find: /(?<!\d)\d{16,19}(?!\d)/g, confirm: passesLuhn },
  { name: '银行卡号', find: /(?<![\d-])\d{4}(?: \d{4}){3}(?: \d{1,3})?(?![\d-])/g, confirm: passesLuhn },
  { name: '座机号', find: /(?<!\d)0\d{2,3}-\d{7,8}(?!\d)/g },
  {
    name: '车牌号',
    find: /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z]·?[A-Z0-9]{5,6}(?![A-Za-z0-9])/g,
  },
];

/**
 * Every pattern needs one of these: most texts have none, and that is quick to see. None of them takes a comma for a
 * part of what it looks for. Eleven digits are written out: counted they take six times as long.
 */
const MAY_BE =
  /\d\d\d\d\d\d\d\d\d\d\d|1[3-9]\d[ -]\d{4}| \d{4} \d{4} |(?<!\d)0\d{2,3}-\d{7}|[^ -~][A-Z]|[０-９Ａ-Ｚａ-ｚ]/;

/** What was found in a text, masked for showing, and where: the positions are those of the text. */
export interface PersonalData {
  readonly name: string;
  readonly masked: string;
  readonly start: number;
  readonly end: number;
}

const SHOWN_CHARACTERS = 3;

/** False where `findPersonalData` finds nothing, in the text and in each of several that it joins with commas. */
export function mayHoldPersonalData(text: string): boolean {
  return MAY_BE.test(text);
}

/** Patterns of personal data in a text, in the order in which they stand there. */
export function findPersonalData(text: string): readonly PersonalData[] {
  if (!mayHoldPersonalData(text)) return [];
  const plain = halfWidth(text);
  const found: PersonalData[] = [];
  for (const { name, find, confirm } of PATTERNS) {
    for (const match of plain.matchAll(find)) {
      const [whole] = match;
      const [start, end] = [match.index, match.index + whole.length];
      if (confirm?.(whole) === false || found.some((other) => start < other.end && other.start < end))
        continue;
      const hidden = '*'.repeat(whole.length - SHOWN_CHARACTERS);
      found.push({ name, masked: `${whole.slice(0, SHOWN_CHARACTERS)}${hidden}`, start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The text with everything that `findPersonalData` finds starred out: messages are read by many. */
export function maskPersonalData(text: string): string {
  return findPersonalData(text)
    .toReversed()
    .reduce(
      (masked, { masked: stars, start, end }) => masked.slice(0, start) + stars + masked.slice(end),
      text,
    );
}

/** Full-width letters and digits, as Chinese input methods write them, one for one. */
export function halfWidth(text: string): string {
  return text.replaceAll(/[０-９Ａ-Ｚａ-ｚ]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}

/** GB 11643-1999: the day of birth stands in the middle, and the last character is a checksum of the others. */
function isIdentityNumber(text: string): boolean {
  if (!/^[1-9]\d{5}(19|20)\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])/.test(text)) return false;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, index) => total + weight * Number(text[index]), 0);
  return '10X98765432'[sum % 11] === text[17]?.toUpperCase();
}

/** ISO/IEC 7812-1 check digit; blanks between groups of digits do not count. */
function passesLuhn(text: string): boolean {
  const digits = [...text.replaceAll(' ', '')].reverse();
  const sum = digits.reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}
