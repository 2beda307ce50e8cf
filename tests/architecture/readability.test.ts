import { describe, expect, it, test } from 'vitest';

import { reportLine, tooHard } from '../check-readability.ts';
import { readabilityOf } from '../readability.ts';

const HEAD = "---\ntitle: 题\ntitle_en: 'A title'\n---\n";

describe('sentences', () => {
  it('end at a full stop, a semicolon or the end of the line, and are counted without punctuation', () => {
    const { meanSentence, longest } = readabilityOf(`${HEAD}\n先停手；再打110。\n\n- 挂断\n`);
    // 先停手 3, 再打110 5, 挂断 2.
    expect(meanSentence).toBeCloseTo(10 / 3);
    expect(longest).toEqual({ text: '再打110。', line: 6, length: 5 });
  });

  it('are those of the prose: no headings, targets of links, marks or figures', () => {
    const text =
      '## 很长很长很长的小标题\n\n1. **看**[步骤](/articles/gangjie-dianhua/)，{{a 2025 b filed}}。\n';
    expect(readabilityOf(text).longest).toEqual({ text: '看步骤，。', line: 3, length: 3 });
  });

  it('stand in the front matter of the help page', () => {
    const help =
      "---\ntitle: '题'\nsay:\n  - '先说被骗了。'\n  - do: '停手'\n    why: '再转还是骗你的。'\n---\n";
    expect(readabilityOf(help).longest).toMatchObject({ text: '再转还是骗你的。', line: 6 });
  });

  it('of none there is nothing to measure', () => {
    expect(readabilityOf(HEAD)).toEqual({ meanSentence: 0, longest: null, uncommonShare: 0, uncommon: [] });
  });
});

describe('words', () => {
  it('are uncommon that are rare in print, or hold a character outside the 3,500 of level 1', () => {
    expect(readabilityOf('妈妈在家里吃饭。').uncommon).toEqual([]);
    expect(readabilityOf('紧急止付。').uncommon).toEqual(['止付']);
    expect(readabilityOf('他住在渭源。').uncommon.join('')).toContain('渭');
  });

  it('are shown the most frequent first', () => {
    expect(readabilityOf('熵，熵，犊。').uncommon).toEqual(['熵', '犊']);
  });
});

const LAW =
  '国务院公安部门会同有关部门建立完善电信网络诈骗涉案资金即时查询、紧急止付、快速冻结、及时解冻和资金返还制度，明确有关条件、程序和救济措施。';

test('the text of the law would be refused in all three ways, with its line and a remedy', () => {
  const problems = tooHard('a.md', readabilityOf(`${HEAD}\n${LAW}\n`));
  expect(problems).toHaveLength(3);
  expect(problems[0]).toMatch(/^a\.md:6 这一句有\d+字，最多50字：“国务院.*→ .*。$/);
  expect(problems[1]).toMatch(/一句平均/);
  expect(problems[2]).toMatch(/少见的词占\d+\.\d%/);
});

test('plain writing is not, and a line tells of it', () => {
  const readability = readabilityOf('电话一挂，他就拿你没办法。\n\n先打110。');
  expect(tooHard('a.md', readability)).toEqual([]);
  expect(reportLine('a.md', readability)).toMatch(
    /^a\.md：一句平均\d+\.\d字，最长11字（第1行），少见的词\d+\.\d%$/,
  );
});

test('an article without a sentence is told', () => {
  expect(tooHard('a.md', readabilityOf(HEAD))).toHaveLength(1);
});
