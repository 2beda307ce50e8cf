import type { Problem } from '../problem.ts';
import { findPersonalData } from '../validate/personal-data.ts';

interface BodyRule {
  readonly find: RegExp;
  readonly rule: string;
  readonly remedy: string;
}

const RULES: readonly BodyRule[] = [
  {
    find: /<\/?[a-zA-Z][^>\n]*>?/g,
    rule: '正文里不能写 HTML 或脚本',
    remedy: '删掉尖括号里的内容，用 Markdown 写法',
  },
  {
    find: /\]\(\s*(?:javascript|data|vbscript):[^)]*\)/gi,
    rule: '链接里不能放脚本',
    remedy: '换成 https:// 开头的网址或站内路径',
  },
  {
    find: /^#\s.*$/gm,
    rule: '正文里不能用一级标题，文章标题已经是一级',
    remedy: '改用两个 # 的二级标题',
  },
  {
    // CommonMark leaves these asterisks as they are (flanking rules and full-width punctuation).
    find: /\*\*[^*\n]*[：，。！？；、）”]\*\*(?=\p{Script=Han})/gu,
    rule: '加粗符号紧挨着全角标点和汉字，显示不出加粗',
    remedy: '把标点移到两个星号外面',
  },
  {
    find: /!\[\s*\]\([^)]*\)/g,
    rule: '图片没有替代文字',
    remedy: '在方括号里写一句图上是什么',
  },
];

/** What may not stand in the text of an article, with its line. */
export function checkBody(file: string, body: string, bodyLine: number): readonly Problem[] {
  const lineOf = (index: number): number => bodyLine + (body.slice(0, index).match(/\n/g)?.length ?? 0);
  const forbidden = RULES.flatMap(({ find, rule, remedy }) =>
    [...body.matchAll(find)].map((match) => ({
      file,
      line: lineOf(match.index),
      column: null,
      value: match[0],
      rule,
      remedy,
    })),
  );
  const personal = body.split('\n').flatMap((text, index) =>
    findPersonalData(text).map(({ name, masked }) => ({
      file,
      line: bodyLine + index,
      column: null,
      value: masked,
      rule: `这里像是${name}，文章里不能有个人信息`,
      remedy: '删掉；可以打的电话只写 hotlines.csv 里的号码',
    })),
  );
  return [...forbidden, ...personal];
}
