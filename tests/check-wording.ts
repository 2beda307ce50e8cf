import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { lintFor, loadConfig } from 'autocorrect-node';

import { wordingProblems } from '../src/pipeline/content/wording-problems.ts';

/** What an editor changes: punctuation and wording of our own prose, in `content/` and `src/i18n/`. */
const CHECKED = ['content/**/*.md', 'src/i18n/**/*.ts'];

export interface WordingProblem {
  readonly file: string;
  readonly line: number;
  readonly found: string;
  readonly remedy: string;
}

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

/**
 * Every departure from the official style in one text, by line: what the build refuses in the content, and where that finds
 * nothing, what autocorrect would change. The build does without it: it has no package for some systems.
 */
export function findWordingProblems(file: string, text: string): readonly WordingProblem[] {
  const refused = wordingProblems(file, text).map(({ line, value, rule, remedy }) => ({
    file,
    line: line ?? 0,
    found: value ?? '',
    remedy: `${rule}：${remedy}`,
  }));
  const told = new Set(refused.map(({ line }) => line));
  const others = punctuation(file, text).filter(({ line }) => !told.has(line));
  return [...refused, ...others].sort((a, b) => a.line - b.line);
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
