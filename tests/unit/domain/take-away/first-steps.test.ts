import { readdirSync, readFileSync } from 'node:fs';

import { expect, it } from 'vitest';

import { firstSteps } from '../../../../src/domain/take-away/first-steps.ts';

const LIST = '1. 挂断。\n2. **打[这个](/help/)号码。**\n3. 告诉家里人。\n4. 别的。\n';

it('takes the first three of the list that a text begins with, without marks', () => {
  expect(firstSteps(`\n## 先做\n\n${LIST}\n## 后面\n\n1. 甲\n`)).toEqual([
    '挂断。',
    '打这个号码。',
    '告诉家里人。',
  ]);
});

it('is null where the list comes later or is shorter', () => {
  expect(firstSteps(`\n## 先说\n\n一句话。\n\n## 做\n\n${LIST}`)).toBeNull();
  expect(firstSteps('\n## 先做\n\n1. 一\n2. 二\n')).toBeNull();
  expect(firstSteps('\n## 先问\n\n1. 一？\n2. 二？\n3. 三？\n')).toBeNull();
});

it('keeps whole sentences of a long step', () => {
  const long = `1. 先挂断。${'这一句很长，'.repeat(12)}。\n2. 二。\n3. 三。\n`;
  expect(firstSteps(`\n## 先做\n\n${long}`)?.[0]).toBe('先挂断。');
});

it('finds short steps in many of the committed articles', () => {
  const found = readdirSync('content/articles').flatMap((name) => {
    const body = readFileSync(`content/articles/${name}`, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');
    return firstSteps(body) ?? [];
  });
  expect(found.length).toBeGreaterThanOrEqual(3 * 10);
  for (const step of found) expect(step.length, step).toBeLessThanOrEqual(60);
});
