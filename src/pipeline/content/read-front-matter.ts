import { LineCounter, parseDocument, type YAMLError } from 'yaml';
import type { z } from 'zod';

import type { Problem } from '../problem.ts';
import { lineOfPath, type DocumentPath } from '../read/line-of-path.ts';
import { lineText } from '../read/line-text.ts';
import { schemaProblems } from '../read/schema-problems.ts';
import { causeOfBreak } from './cause-of-break.ts';
import { curlyQuotes } from './curly-quotes.ts';

export interface ReadMarkdown<FrontMatter> {
  readonly frontMatter: FrontMatter | null;
  readonly body: string;
  /** Line of the file on which the body starts, 1-based. */
  readonly bodyLine: number;
  readonly problems: readonly Problem[];
  /** The line of a key of the front matter, or of the nearest parent that is there. */
  readonly lineOf: (path: DocumentPath) => number | null;
}

const FENCED = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/;
/** The first line of a file is the fence: the document starts on the second. */
const FENCE_LINES = 1;

/** Front matter against its schema, with the line of every problem. */
export function readFrontMatter<FrontMatter>(
  file: string,
  text: string,
  schema: z.ZodType<FrontMatter>,
): ReadMarkdown<FrontMatter> {
  const fenced = FENCED.exec(text);
  if (fenced === null) return { ...WITHOUT, body: text, problems: [notFenced(file, text)] };

  const [whole, yaml = ''] = fenced;
  const body = { body: text.slice(whole.length), bodyLine: whole.split('\n').length };
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, schema: 'core' });
  const lineOf = (path: DocumentPath): number | null => lineOfPath(document, lines, path, FENCE_LINES);
  if (document.errors.length > 0) {
    const problems = tellingErrors(document.errors).map((error) => syntaxProblem(file, text, yaml, error));
    return { ...WITHOUT, ...body, problems };
  }
  const curly = curlyQuotes(file, document, lines, FENCE_LINES);
  const parsed = schema.safeParse(document.toJS());
  return parsed.success
    ? { frontMatter: parsed.data, ...body, problems: curly, lineOf }
    : {
        ...WITHOUT,
        ...body,
        problems: [...schemaProblems(file, parsed.error, document, lines, FENCE_LINES), ...curly],
      };
}

const WITHOUT = { frontMatter: null, bodyLine: 1, lineOf: () => null } as const;

function notFenced(file: string, text: string): Problem {
  const [rule, remedy] = text.startsWith('---')
    ? ['开头的说明部分没有结束', '在说明部分的下面单独写一行 ---，再写正文']
    : [
        '开头没有用两行 --- 围起来的说明部分',
        '照别的文章在最前面补上；第一行就要是 ---，前面不能有空行和空格',
      ];
  return { file, line: 1, column: null, value: lineText(text, 1), rule, remedy };
}

/** Keys that stand twice, all of them; of what else is wrong the cause alone: the rest follows from it. */
function tellingErrors(errors: readonly YAMLError[]): readonly YAMLError[] {
  const [first, ...others] = errors.filter(({ code }) => code !== 'DUPLICATE_KEY');
  if (first === undefined) return errors;
  return [others.find(({ code }) => code === 'TAB_AS_INDENT') ?? first];
}

const SYNTAX_RULES: Partial<Record<YAMLError['code'], readonly [rule: string, remedy: string]>> = {
  DUPLICATE_KEY: ['这一项前面已经写过一次', '只留一处'],
  TAB_AS_INDENT: ['行首用了制表符（Tab 键）', '换成空格'],
  MISSING_CHAR: ['引号或括号没有成对，或冒号写成了中文的', '补上英文的引号、括号；冒号用英文的，后面空一格'],
};

function syntaxProblem(file: string, text: string, yaml: string, error: YAMLError): Problem {
  const errorLine = error.linePos?.[0].line ?? 1;
  // What stands twice, or a tab, is told where it is; of the rest the cause often comes lines before.
  const isPlain = error.code === 'DUPLICATE_KEY' || error.code === 'TAB_AS_INDENT';
  const cause = isPlain ? null : causeOfBreak(yaml, errorLine);
  const line = (cause?.line ?? errorLine) + FENCE_LINES;
  const [rule, remedy] =
    cause === null ? (SYNTAX_RULES[error.code] ?? UNREADABLE) : [cause.rule, cause.remedy];
  return { file, line, column: null, value: lineText(text, line), rule, remedy };
}

const UNREADABLE = [
  '说明部分读到这里读不下去了',
  '检查这一行和上一行：冒号用英文的，后面空一格；引号和方括号要成对；文字里有英文冒号或引号时，整句用英文双引号括起来',
] as const;
