import { describe, expect, test } from 'vitest';

import { practiceCollectionProblems } from '../../../../src/pipeline/content/check-practice.ts';
import { readFrontMatter } from '../../../../src/pipeline/content/read-front-matter.ts';
import { practiceSchema } from '../../../../src/schema/practice.schema.ts';

/** A sound item of its own words. */
function itemText(index: number, genuine: boolean, message = `第${index}条消息`): string {
  return `---
genuine: ${genuine}
type: fake-task
channel: sms
from: 一个陌生号码
from_en: An unknown number
message: ${message}
message_en: Message ${index}
what: 虚构的
what_en: Made up
sign: 先垫钱
sign_en: Pay first
why: 第${index}个为什么
why_en: Why ${index}
advice: 停手
advice_en: Stop
published: 2026-07-01
review_by: 2027-01-01
sources: []
ai_drafted: false
reviews: []
---
`;
}

function collection(fakes: number, genuine: number) {
  return Array.from({ length: fakes + genuine }, (_, index) => {
    const file = `practice/item-${index}.md`;
    return { file, item: readFrontMatter(file, itemText(index, index < genuine), practiceSchema) };
  });
}

describe('a collection', () => {
  test('of sixty with two in five genuine is enough', () => {
    expect(practiceCollectionProblems(collection(36, 24))).toEqual([]);
  });

  test('that is not there is no fault', () => {
    expect(practiceCollectionProblems([])).toEqual([]);
  });

  test.each([
    ['fifty-nine', 35, 24, '59'],
    ['one genuine too few', 37, 23, '23/60'],
  ])('of %s is refused', (_, fakes, genuine, value) => {
    expect(practiceCollectionProblems(collection(fakes, genuine))).toEqual([
      expect.objectContaining({ file: 'practice', line: null, value }),
    ]);
  });

  test('that says the same twice but for the marks is refused, with the line and the other file', () => {
    const twin = {
      file: 'practice/twin.md',
      item: readFrontMatter('practice/twin.md', itemText(99, false, '“第3条”消息！'), practiceSchema),
    };
    expect(practiceCollectionProblems([...collection(36, 25), twin])).toEqual([
      expect.objectContaining({
        file: 'practice/twin.md',
        line: 7,
        column: 'message',
        rule: '和 practice/item-3.md 里的一样',
      }),
    ]);
  });
});
