import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { lintFor, loadConfig } from 'autocorrect-node';

/** What an editor changes: punctuation and wording of our own prose, in `content/` and `src/i18n/`. */
const CHECKED = ['content/**/*.md', 'src/i18n/**/*.ts'];

export interface WordingProblem {
  readonly file: string;
  readonly line: number;
  readonly found: string;
  readonly remedy: string;
}

interface Term {
  readonly wrong: RegExp;
  readonly right: string;
}

const TERMS: readonly Term[] = [
  { wrong: /国家反诈中心(?!App)\s*[Aa][Pp][Pp]|国家反诈\s*[Aa][Pp][Pp]/g, right: '国家反诈中心App' },
  { wrong: /电信诈骗/g, right: '电信网络诈骗' },
  { wrong: /帐[户号]/g, right: '账户、账号' },
];

/** Official Chinese style has no space between Chinese and Latin: the spacing rules are off. */
const RULES = {
  fullwidth: 1,
  'halfwidth-word': 1,
  'no-space-fullwidth': 1,
  'no-space-fullwidth-quote': 1,
  // Takes a list item of Latin names and Chinese marks for English.
  'halfwidth-punctuation': 0,
  'space-word': 0,
  'space-punctuation': 0,
  'space-bracket': 0,
  'space-dash': 0,
  'space-backticks': 0,
  'space-dollar': 0,
  spellcheck: 0,
};

/** Half-width marks that autocorrect leaves alone because a quotation mark or the end of the line follows. */
const HALF_WIDTH = /\p{Script=Han}[,;:?!](?=["'“”‘’《（]|$)/u;
const FULL_WIDTH_IN_ENGLISH = /^\w+_en:.*[，。；：？！（）、]/u;

/** Every departure from the official style in one text, by line. */
export function findWordingProblems(file: string, text: string): readonly WordingProblem[] {
  const problems = [...punctuation(file, text), ...text.split(/\r?\n/).flatMap(termsOfLine(file))];
  return problems.sort((a, b) => a.line - b.line);
}

function punctuation(file: string, text: string): readonly WordingProblem[] {
  loadConfig(JSON.stringify({ rules: RULES }));
  const whole = lintFor(text, file).lines.map(({ l, old, new: remedy }) => ({
    file,
    line: l,
    found: old,
    remedy,
  }));
  // In Markdown it leaves out the front matter, where title and summary are.
  const head = file.endsWith('.md') ? /^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] : undefined;
  if (head === undefined) return whole;
  const ofHead = lintFor(head, 'front-matter.yml').lines.map(({ l, old, new: remedy }) => ({
    file,
    line: l + 1,
    found: old,
    remedy,
  }));
  return [...ofHead, ...whole];
}

function termsOfLine(file: string): (line: string, index: number) => readonly WordingProblem[] {
  return (line, index) => {
    const problem = (found: string, remedy: string): WordingProblem => ({
      file,
      line: index + 1,
      found,
      remedy,
    });
    // Titles of others stay as they are.
    const own = line.replaceAll(/《[^》]*》/g, '');
    const terms = TERMS.flatMap(({ wrong, right }) =>
      [...own.matchAll(wrong)].map(([found]) => problem(found, right)),
    );
    const half = HALF_WIDTH.exec(own)?.[0];
    const full = FULL_WIDTH_IN_ENGLISH.test(line);
    return [
      ...terms,
      ...(half === undefined ? [] : [problem(half, '改用全角标点')]),
      ...(full ? [problem(line, '英文里用半角标点')] : []),
    ];
  };
}

function checkFolder(): void {
  const files = CHECKED.flatMap((pattern) => globSync(pattern)).sort();
  const problems = files.flatMap((file) => findWordingProblems(file, readFileSync(file, 'utf8')));
  for (const { file, line, found, remedy } of problems)
    console.error(`${file}:${line} “${found}” → “${remedy}”`);
  if (files.length === 0) console.error(`没有可检查的文件：${CHECKED.join('、')}`);
  console.log(`${files.length} 个文件，${problems.length} 处用字或标点问题。`);
  process.exitCode = problems.length > 0 || files.length === 0 ? 1 : 0;
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === import.meta.filename) checkFolder();
