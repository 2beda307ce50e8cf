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
