import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { helpProblems } from '../../../../src/pipeline/content/help-problems.ts';
import { readFrontMatter } from '../../../../src/pipeline/content/read-front-matter.ts';
import { formatProblem } from '../../../../src/pipeline/problem.ts';
import { helpSchema } from '../../../../src/schema/help.schema.ts';

const ZH = 'pages/help.zh-CN.md';
const EN = 'pages/help.en.md';

function problemsAfter(file: string, from: string | RegExp, to: string): readonly string[] {
  const before = readFileSync(`content/${file}`, 'utf8');
  const after = before.replace(from, to);
  if (after === before && from !== to) throw new Error(`nothing changed in ${file}`);
  const read = readFrontMatter(file, after, helpSchema);
  expect(read.problems).toEqual([]);
  return helpProblems(file, read).map(formatProblem);
}

describe('the help page', () => {
  test.each([ZH, EN])('%s as it stands sends everybody to 110', (file) => {
    expect(problemsAfter(file, '', '')).toEqual([]);
  });

  test.each([
    ['a step', ZH, "do: '马上打110'", "do: '马上打96110'", /help\.zh-CN\.md:10 .*steps\.第2项\.do 值“96110”/],
    ['a step in full width', ZH, "do: '马上打110'", "do: '马上打９６１１０'", /值“96110”/],
    ['a step in words', ZH, "do: '马上打110'", "do: '马上打九六一一〇'", /值“九六一一〇”/],
    ['a step with a number of no list', ZH, "do: '马上打110'", "do: '马上打88345'", /值“88345”/],
    ['another emergency line', ZH, "do: '马上打110'", "do: '马上打120'", /值“120”/],
    ['a reason', ZH, '越早打越好。', '拿不准打96110。', /第2项\.why 值“96110”/],
    ['what is never done', ZH, '先打110，再保存。', '先打96110，再保存。', /项 never\.第6项 值“96110”/],
    ['the second fraud', ZH, '再打110。', '再打96110。', /项 recovery\.points\.第1项 值“96110”/],
    ['a step in English', EN, 'Call 110 now.', 'Call 96110 now.', /help\.en\.md:\d+ .*第2项\.do 值“96110”/],
    ['the lead', EN, 'Do not panic', 'Call 12345. Do not panic', /项 lead 值“12345”/],
  ])('that names another number in %s is told with its place', (_, file, from, to, expected) => {
    const found = problemsAfter(file, from, to);
    expect(found).toEqual([expect.stringMatching(expected)]);
    expect(found[0]).toContain('只打110');
  });

  test('that forgets the number beside its button is told', () => {
    expect(problemsAfter(ZH, "do: '马上打110'", "do: '马上打电话'")).toEqual([
      expect.stringMatching(/第1项\.steps\.第2项\.do 值“马上打电话”：.*却没有写打110/),
    ]);
  });

  test('that has no call in a situation is told', () => {
    expect(problemsAfter(ZH, /(?<=- id: cash[\s\S]*?)\n {8}call: '110'/, '')).toEqual([
      expect.stringMatching(/:\d+ 项 situations\.第4项\.steps 值“cash”：这种情况没有一步是打110/),
    ]);
  });

  test('that offers another number in the very step of the call is told', () => {
    const call = "        call: '110'\n";
    const ask = "        ask: { number: '96110', text: '也可以打96110问。' }\n";
    expect(problemsAfter(ZH, call, `${call}${ask}`)).toEqual([
      expect.stringMatching(/steps\.第2项\.ask 值“96110”：打110的这一步/),
    ]);
  });
});
