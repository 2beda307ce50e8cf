import type { Problem } from '../problem.ts';
import { badFormulas } from './formulas-in-text.ts';
import { brokenBold } from './broken-bold.ts';
import { MISTYPED_MARKS, type MistypedMark } from './mistyped-markdown.ts';

/** Up to the destination of a link or picture, inline or as a definition of its own (footnotes are none). */
const LINK = String.raw`(?:(?:!?\[[^\]\n]*)?\]\(\s*|^[ >*+.\d-]*\[(?!\^).*?\]:\s*)(?!\s)`;
/** Addresses, paths from the root of the site, places on the page, short numbers. */
const ALLOWED = String.raw`(?:https?:\/\/|\/(?!\/)|#|tel:\d{3,8}\b)`;
const SCRIPT = String.raw`(?:javascript|data|vbscript):`;

const RULES: readonly MistypedMark[] = [
  {
    find: /<(?:[/!?]?[a-zA-Z]|!--)[^>\n]*>?/g,
    rule: '正文里不能写 HTML 或脚本，批注也不行',
    remedy: '删掉尖括号里的内容，用 Markdown 写法；批注写在合并请求里',
  },
  {
    find: new RegExp(`${LINK}${SCRIPT}[^)\\n]*\\)?`, 'gim'),
    rule: '链接里不能放脚本',
    remedy: '换成 https:// 开头的网址，或 / 开头的站内路径',
  },
  {
    find: new RegExp(`${LINK}(?!${ALLOWED}|${SCRIPT})[^)\\n]*\\)?`, 'gim'),
    rule: '链接只能是 https:// 开头的网址，或 / 开头的站内路径',
    remedy: '补全网址；站内的写成 /help/ 这样',
  },
  {
    find: /^#\s.*$/gm,
    rule: '正文里不能用一级标题，文章标题已经是一级',
    remedy: '改用两个 # 的二级标题',
  },
  {
    find: /!\[\s*\][([][^)\]\n]*[)\]]?/g,
    rule: '图片没有替代文字',
    remedy: '在方括号里写一句图上是什么，给看不到图的人听',
  },
  ...MISTYPED_MARKS,
];

/** What may not stand in the text of an article, with its line. */
export function checkBody(file: string, body: string, bodyLine: number): readonly Problem[] {
  const lineOf = (index: number): number => bodyLine + (body.slice(0, index).match(/\n/g)?.length ?? 0);
  const place = (index: number, value: string) => ({ file, line: lineOf(index), column: null, value });
  return [
    ...RULES.flatMap(({ find, rule, remedy }) =>
      [...body.matchAll(find)].map((match) => ({ ...place(match.index, match[0]), rule, remedy })),
    ),
    ...brokenBold(body).map(({ index, text }) => ({
      ...place(index, text),
      rule: '加粗的星号里侧是空格，或夹在汉字和标点之间，网页上显示不出加粗',
      remedy: '去掉里侧的空格；把开头和结尾的标点（包括引号、括号）移到两对星号外面',
    })),
    ...badFormulas(body).map(({ index, text }) => ({
      ...place(index, text),
      rule: '两对$之间的算式读不懂',
      remedy:
        '照这样写：S_d = (sum_(i in A) w_i s_i) / (sum_(i in A) w_i)，下标用_，上标用^，括号成对，汉字放在双引号里',
    })),
  ];
}
