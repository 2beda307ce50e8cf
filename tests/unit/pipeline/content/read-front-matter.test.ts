import { describe, expect, test } from 'vitest';
import { z } from 'zod';

import { readFrontMatter } from '../../../../src/pipeline/content/read-front-matter.ts';

const schema = z.strictObject({
  title: z.string(),
  tags: z.array(z.string()),
  reviews: z.array(z.strictObject({ level: z.int(), date: z.iso.date() })).default([]),
});

const read = (...lines: readonly string[]) => readFrontMatter('articles/a.md', lines.join('\n'), schema);
const places = (...lines: readonly string[]) =>
  read(...lines).problems.map(({ line, column }) => `${line ?? '-'} ${column ?? '-'}`);

describe('front matter', () => {
  const sound = ['---', 'title: 题', 'tags:', '  - 甲', '  - 乙', '---', '', '正文', ''];

  test('is read, and the body with the line on which it starts', () => {
    const { frontMatter, body, bodyLine, problems } = read(...sound);
    expect(frontMatter).toEqual({ title: '题', tags: ['甲', '乙'], reviews: [] });
    expect({ body, bodyLine, problems }).toEqual({ body: '\n正文\n', bodyLine: 7, problems: [] });
  });

  test('tells the line of its keys and of what stands in their lists', () => {
    const { lineOf } = read(...sound);
    expect([lineOf(['title']), lineOf(['tags']), lineOf(['tags', 1]), lineOf(['tags', 7])]).toEqual([
      2, 3, 5, 3,
    ]);
  });

  test('may end the file', () => {
    expect(read('---', 'title: 题', 'tags: []', '---')).toMatchObject({ body: '', problems: [] });
  });

  test('keeps dates as text', () => {
    const { frontMatter } = read(
      '---',
      'title: 题',
      'tags: []',
      'reviews:',
      '  - { level: 1, date: 2026-09-03 }',
      '---',
    );
    expect(frontMatter?.reviews).toEqual([{ level: 1, date: '2026-09-03' }]);
  });
});

describe('a problem', () => {
  test('stands on the line of its key', () => {
    expect(
      places('---', 'titel: 题', 'tags: [1]', 'reviews:', '  - level: 1', '    date: 2026-02-30', '---'),
    ).toEqual(['2 title', '3 tags.第1项', '6 reviews.第1项.date', '2 titel']);
  });

  test.each([
    ['nothing stands there', ['正文'], '1 -'],
    ['a blank line comes first', ['', '---', 'title: 题', '---'], '1 -'],
    ['it does not end', ['---', 'title: 题', '', '正文'], '1 -'],
    ['a quotation mark stays open', ['---', 'tags: []', 'title: "题', '---'], '3 -'],
    ['a key stands twice', ['---', 'title: 题', 'tags: []', 'title: 题', '---'], '4 -'],
  ])('is told where %s', (_, lines, place) => {
    expect(places(...lines)).toEqual([place]);
  });

  test('in the syntax leaves the body to be checked', () => {
    expect(read('---', 'title: "题', '---', '正文')).toMatchObject({
      frontMatter: null,
      body: '正文',
      bodyLine: 4,
    });
  });
});

describe('what broke the reading is told where it stands, not where it was noticed', () => {
  const told = (...lines: readonly string[]) =>
    read('---', ...lines, '---').problems.map(({ line, rule }) => `${line ?? '-'} ${rule}`);

  test.each([
    [['title: "题', 'a: "一"', 'tags: []'], '2 这一行开头的引号没有收尾'],
    [["title: '题", "a: '一'", 'tags: []'], '2 这一行开头的引号没有收尾'],
    [['title: 题', 'tags:', '  - "甲', '  - "乙"'], '4 这一行开头的引号没有收尾'],
    [['title: "他说"停手"。"', 'tags: []'], '2 引号里面又有英文引号，句子到中间就断了'],
    [['title: 题', 'tags: [甲, 乙', 'a: 一'], '3 方括号没有收尾'],
    [['title：题', 'tags: []'], '2 冒号是中文的'],
    [['title: 题', 'tags：[]', 'a: 一'], '3 冒号是中文的'],
  ])('%j', (lines, expected) => {
    expect(told(...lines)).toEqual([expected]);
  });

  test('a quote over two lines is not blamed for what comes after it', () => {
    expect(told('title: "题，', '  还是题"', 'tags: [', 'a: b: c')[0]).not.toMatch(/^2 /);
  });
});

describe('Chinese quotation marks around a whole value', () => {
  const told = (...lines: readonly string[]) =>
    read('---', ...lines, '---').problems.map(({ line, value }) => `${line ?? '-'} ${value ?? '-'}`);

  test.each([
    [['title: ‘停手’', 'tags: []'], '2 ‘停手’'],
    [['title: “停手”', 'tags: []'], '2 “停手”'],
    [['title: “停手"', 'tags: []'], '2 “停手"'],
    [['title: 题', 'tags: [“甲”, 乙]'], '3 “甲”'],
    [['title: 题', 'tags:', '  - ‘甲’'], '4 ‘甲’'],
  ])('are told, for they would be printed: %j', (lines, expected) => {
    expect(told(...lines)).toEqual([expected]);
  });

  test.each(['“停手”和“110”', "'“停手”'", '先说“停手”', '“第3条”消息！'])(
    'are not, where they are meant: %s',
    (title) => {
      expect(told(`title: ${title}`, 'tags: []')).toEqual([]);
    },
  );
});
