import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';

import type { Problem } from '../problem.ts';
import { schemaProblems } from '../read/schema-problems.ts';

export interface ReadMarkdown<FrontMatter> {
  readonly frontMatter: FrontMatter | null;
  readonly body: string;
  /** Line of the file on which the body starts, 1-based. */
  readonly bodyLine: number;
  readonly problems: readonly Problem[];
}

const FENCED = /^---\n([\s\S]*?)\n---(?:\n|$)/;

/** Front matter against its schema, with the line of every problem. */
export function readFrontMatter<FrontMatter>(
  file: string,
  text: string,
  schema: z.ZodType<FrontMatter>,
): ReadMarkdown<FrontMatter> {
  const fenced = FENCED.exec(text);
  if (fenced === null) {
    const rule = '开头没有用两行 --- 围起来的说明部分';
    const problem = { file, line: 1, column: null, value: null, rule, remedy: '照别的文章在开头补上说明部分' };
    return { frontMatter: null, body: text, bodyLine: 1, problems: [problem] };
  }
  const [whole, yaml = ''] = fenced;
  const body = text.slice(whole.length);
  const bodyLine = whole.split('\n').length;
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, schema: 'core' });
  if (document.errors.length > 0) {
    const problems = document.errors.map((error) => ({
      file,
      line: (error.linePos?.[0].line ?? 1) + 1,
      column: null,
      value: null,
      rule: '说明部分的写法有错（YAML）',
      remedy: '检查冒号后有没有空格、引号和方括号是否成对；文字里有冒号时整句用双引号括起来',
    }));
    return { frontMatter: null, body, bodyLine, problems };
  }
  const parsed = schema.safeParse(document.toJS());
  return parsed.success
    ? { frontMatter: parsed.data, body, bodyLine, problems: [] }
    : { frontMatter: null, body, bodyLine, problems: schemaProblems(file, parsed.error, document, lines, 1) };
}
