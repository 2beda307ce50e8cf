import { halfWidth } from '../personal-patterns.ts';
import type { Problem } from '../problem.ts';
import { faultsByLine, type TextFault } from './faults-by-line.ts';

interface WordingRule {
  readonly find: RegExp;
  readonly rule: string;
  readonly remedy: (found: string) => string;
}

const NOT_OFFICIAL = '用词不规范';

const TERMS: readonly WordingRule[] = (
  [
    [/国家反诈中心(?!App)\s*[Aa][Pp][Pp]|国家反诈\s*[Aa][Pp][Pp]/g, '国家反诈中心App'],
    [/电信诈骗/g, '电信网络诈骗'],
    [/帐户/g, '账户'],
    [/帐号/g, '账号'],
  ] as const
).map(([find, right]) => ({ find, rule: NOT_OFFICIAL, remedy: () => `改成“${right}”` }));

const FULL_WIDTH_OF: Readonly<Record<string, string>> = {
  ',': '，',
  '.': '。',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
};

const MARKS: readonly WordingRule[] = [
  {
    find: /(?<=[\p{Script=Han}”’》）])[,;:?!](?=\s*\p{Script=Han}|["'“”‘’《（]|$)|(?<=\p{Script=Han})\.(?=\p{Script=Han}|$)/gu,
    rule: '中文里用了英文标点',
    remedy: (found) => `换成中文的“${FULL_WIDTH_OF[found] ?? found}”`,
  },
  {
    find: /[０-９Ａ-Ｚａ-ｚ]+/g,
    rule: '数字或字母是全角的',
    remedy: (found) => `写成“${halfWidth(found)}”`,
  },
  {
    find: /(?<=[\p{Script=Han}\w])[ \u3000]+[，。；：？！、）》]|[，。；：？！、（《][ \u3000]+(?=[\p{Script=Han}\w])/gu,
    rule: '中文标点旁边有空格',
    remedy: (found) => `删掉空格，只留“${found.trim()}”`,
  },
];

/** Lists and maps of YAML in one line: the marks between their items are half-width. */
const FLOW = /^\s*(?:- )*(?:[\w-]+:\s+)?[[{]/;
const FULL_WIDTH_IN_ENGLISH = /^\s*(?:- )*\w+_en:.*?[，。；：？！（）、]/u;

/**
 * Departures from the official style in one text, by line: terms, half-width marks between Chinese characters, full-width
 * letters and digits, blanks beside full-width marks. Titles of others (《…》), code and embedded figures stay as they are.
 */
export function wordingProblems(file: string, text: string): readonly Problem[] {
  const own = text.replaceAll(/```[\s\S]*?```|`[^`\n]*`|\{\{[^{}\n]*\}\}|《[^》\n]*》/g, (left) =>
    left.replaceAll(/[^\n《》]/g, '·'),
  );
  const plain = own.replaceAll('\r\n', '\n');
  const lines = plain.split('\n');
  const headEnds = lines[0] === '---' ? lines.indexOf('---', 1) : 0;
  return faultsByLine(file, plain, (line, index) => faultsOf(line, index < headEnds && FLOW.test(line)));
}

function faultsOf(line: string, isFlow: boolean): readonly TextFault[] {
  const rules = isFlow ? [...TERMS, ...MARKS.slice(1)] : [...TERMS, ...MARKS];
  return [
    ...rules.flatMap(({ find, rule, remedy }) =>
      [...line.matchAll(find)].map((match) => ({
        value: around(line, match.index, match[0].length),
        rule,
        remedy: remedy(match[0]),
      })),
    ),
    ...(FULL_WIDTH_IN_ENGLISH.test(line)
      ? [{ value: line.trim(), rule: '英文里用了中文标点', remedy: '换成英文标点' }]
      : []),
  ];
}

/** With enough beside it to be searched for. */
function around(line: string, start: number, length: number): string {
  return line.slice(Math.max(0, start - 4), start + length + 4).trim();
}
