import fc from 'fast-check';
import { expect, test } from 'vitest';

import { articleGroups } from '../../../src/domain/article-groups.ts';

const GROUP_OF = new Map([
  ['rebate', 'tasks'],
  ['shopping', 'trade'],
  ['games', 'trade'],
  ['loan', 'credit'],
]);

test('an article stands in the group of its first type, groups in the order of the types', () => {
  const [loan, both, trade] = [
    { types: ['loan'] },
    { types: ['shopping', 'loan'] },
    { types: ['games', 'shopping'] },
  ];
  expect(articleGroups([loan, both, trade], GROUP_OF)).toEqual([
    { group: 'trade', articles: [both, trade] },
    { group: 'credit', articles: [loan] },
  ]);
});

test('what speaks of no type, of many groups or of an unknown type comes first', () => {
  const [none, many, unknown] = [{ types: [] }, { types: ['loan', 'rebate', 'games'] }, { types: ['new'] }];
  const loan = { types: ['loan'] };
  expect(articleGroups([loan, none, many, unknown], GROUP_OF)).toEqual([
    { group: null, articles: [none, many, unknown] },
    { group: 'credit', articles: [loan] },
  ]);
});

test('every article is listed once', () => {
  const article = fc.record({
    types: fc.array(fc.constantFrom(...GROUP_OF.keys(), 'new'), { maxLength: 4 }),
  });
  fc.assert(
    fc.property(fc.array(article), (articles) => {
      const listed = articleGroups(articles, GROUP_OF).flatMap((group) => group.articles);
      expect(listed).toHaveLength(articles.length);
      expect(new Set(listed)).toEqual(new Set(articles));
    }),
  );
});
