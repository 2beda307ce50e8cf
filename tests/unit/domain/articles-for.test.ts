import { expect, test } from 'vitest';

import { articlesFor } from '../../../src/domain/articles-for.ts';

const of = (slug: string, ...audiences: readonly string[]) => ({ slug, audiences });

test('the articles for a reader, the most particular first, are those that name the reader', () => {
  const articles = [
    of('all', 'everyone', 'farmers'),
    of('two', 'farmers', 'merchants'),
    of('one', 'farmers'),
    of('other', 'students'),
    of('everyone', 'everyone'),
    of('all-too', 'farmers', 'everyone', 'students'),
    of('one-too', 'farmers'),
  ];
  expect(articlesFor(articles, 'farmers').map(({ slug }) => slug)).toEqual([
    'one',
    'one-too',
    'two',
    'all',
    'all-too',
  ]);
});
