import { TABLE_KEYS } from '../../schema/tables.ts';
import type { Problem } from '../problem.ts';
import type { DataFolder } from '../read/read-folder.ts';
import type { Located } from '../read/read-table.ts';

interface Pattern {
  readonly name: string;
  readonly find: RegExp;
  readonly confirm?: (match: string) => boolean;
}

/** Order matters: the first that fits names the problem. */
const PATTERNS: readonly Pattern[] = [
  { name: '身份证号', find: /(?<![0-9A-Za-z])\d{17}[\dXx](?![0-9A-Za-z])/g, confirm: isIdentityNumber },
  { name: '手机号', find: /(?<!\d)1[3-9]\d{9}(?!\d)/g },
  { name: '银行卡号', find: /(?<!\d)\d{16,19}(?!\d)/g, confirm: passesLuhn },
  { name: '座机号', find: /(?<!\d)0\d{2,3}-\d{7,8}(?!\d)/g },
  { name: '车牌号', find: /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][A-Z0-9]{5,6}(?![A-Za-z0-9])/g },
];

/** Patterns of personal data in a text, each masked for showing. */
export function findPersonalData(text: string): readonly { readonly name: string; readonly masked: string }[] {
  return PATTERNS.flatMap(({ name, find, confirm }) =>
    [...text.matchAll(find)]
      .filter(([match]) => confirm?.(match) ?? true)
      .map(([match]) => ({ name, masked: `${match.slice(0, 3)}${'*'.repeat(Math.max(0, match.length - 3))}` })),
  );
}

/** There is no column for a name or a number of a person; nor may one hide in another column. */
export function personalDataInTables(folder: DataFolder): readonly Problem[] {
  return TABLE_KEYS.flatMap((key) => {
    const rows: readonly Located<Readonly<Record<string, unknown>>>[] = folder.tables[key];
    return rows.flatMap(({ row, file, line }) =>
      Object.entries(row).flatMap(([column, value]) =>
        // Amounts are numbers and never identify; texts, ids and lists may.
        textsOf(value)
          .flatMap(findPersonalData)
          .map(({ name, masked }) => ({
            file,
            line,
            column,
            value: masked,
            rule: `这里像是${name}，数据里不能有个人信息`,
            remedy: '删掉；编号请用与本人无关的流水号',
          })),
      ),
    );
  });
}

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** GB 11643-1999: the eighteenth character is a checksum of the seventeen before it. */
function isIdentityNumber(text: string): boolean {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, index) => total + weight * Number(text[index]), 0);
  return '10X98765432'[sum % 11] === text[17]?.toUpperCase();
}

/** ISO/IEC 7812-1 check digit. */
function passesLuhn(text: string): boolean {
  const sum = [...text].reverse().reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}
