import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { readabilityOf, type Readability } from './readability.ts';

/** What people read who are in a hurry, in Chinese. */
const CHECKED = ['content/articles/*.md', 'content/pages/help.zh-CN.md'];

/**
 * The first eight articles, which village officials could read aloud as they stand, have means of 13 to 15 characters,
 * no sentence above 31 and 7 to 15 % uncommon words; the Anti-Telecom and Online Fraud Law (2022), article 20, has a mean
 * of 51 and 23 %. A text above these limits is nearer to the law than to them.
 */
const LONGEST_MEAN = 20;
const LONGEST_SENTENCE = 50;
const LARGEST_SHARE = 0.18;

const SHOWN_WORDS = 8;

/** What is plainly too hard in a text, for its editor. */
export function tooHard(file: string, readability: Readability): readonly string[] {
  const { meanSentence, longest, uncommonShare, uncommon } = readability;
  if (longest === null) return [`${file}：一句正文也没有。→ 写上正文，或删掉这个文件。`];
  const place = `${file}:${longest.line}`;
  const isTooLong = longest.length > LONGEST_SENTENCE;
  return [
    ...(isTooLong
      ? [
          `${place} 这一句有${longest.length}字，最多${LONGEST_SENTENCE}字：“${longest.text}”→ 从逗号处断成两三句。`,
        ]
      : []),
    ...(meanSentence > LONGEST_MEAN
      ? [
          `${place} 全文一句平均${meanSentence.toFixed(1)}字，最多${LONGEST_MEAN}字；最长的一句：“${longest.text}”→ 把长句断开，一句只说一件事。`,
        ]
      : []),
    ...(uncommonShare > LARGEST_SHARE
      ? [
          `${file}：少见的词占${percent(uncommonShare)}，最多${percent(LARGEST_SHARE)}，例如：${uncommon.slice(0, SHOWN_WORDS).join('、')}。→ 换成平常说的话；非用不可的，第一次用时说明白。`,
        ]
      : []),
  ];
}

/** A line of the report: file, sentences, words. */
export function reportLine(file: string, { meanSentence, longest, uncommonShare }: Readability): string {
  const sentence = `一句平均${meanSentence.toFixed(1)}字，最长${longest?.length ?? 0}字（第${longest?.line ?? 0}行）`;
  return `${file}：${sentence}，少见的词${percent(uncommonShare)}`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}

function checkFiles(): void {
  const files = CHECKED.flatMap((pattern) => globSync(pattern)).sort();
  const read = files.map((file) => ({ file, readability: readabilityOf(readFileSync(file, 'utf8')) }));
  for (const { file, readability } of read) console.log(reportLine(file, readability));
  const problems = read.flatMap(({ file, readability }) => tooHard(file, readability));
  for (const problem of problems) console.error(problem);
  if (files.length === 0) console.error(`没有可检查的文件：${CHECKED.join('、')}`);
  console.log(`${files.length} 篇，${problems.length} 处太难读。`);
  process.exitCode = problems.length > 0 || files.length === 0 ? 1 : 0;
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === import.meta.filename) checkFiles();
