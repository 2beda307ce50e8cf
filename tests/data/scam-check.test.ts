import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { DANGERS, type TriageTree } from '../../src/domain/triage/triage-tree.ts';
import { checkFolder } from '../../src/pipeline/check-folder.ts';
import { checkScamCheck } from '../../src/pipeline/content/check-scam-check.ts';
import { readScamCheck } from '../../src/pipeline/content/read-scam-check.ts';
import { formatProblem } from '../../src/pipeline/problem.ts';
import { refusedInRelease } from '../../src/pipeline/validate/release.ts';
import { everyWalk } from '../unit/domain/triage/random-triage.ts';
import { answerOf, FIRST_CONTACTS } from './first-contacts.ts';

const { known } = checkFolder('data');

describe('the committed questions', () => {
  const { openings, questions, ends, pieces } = readScamCheck('content');
  const action = new Map(ends.map(({ id, frontMatter }) => [id, frontMatter.action]));
  const asked = new Map(
    questions.map(({ id, frontMatter: { dangers, yes, no, unsure } }) => [
      id,
      { id, dangers, next: { yes, no, unsure } },
    ]),
  );
  const first = questions.find(({ frontMatter }) => frontMatter.first === true)?.id ?? '';
  const tree: TriageTree = { first, questions: asked, ends: new Map(), unread: new Set() };
  const walks = everyWalk(tree);

  test('have no problem', () => {
    expect(checkScamCheck('content', known).map(formatProblem)).toEqual([]);
    expect(pieces.length).toBeGreaterThan(30);
    expect(openings.length).toBeGreaterThanOrEqual(known.toldTypes?.size ?? Infinity);
  });

  test('end on every walk, within seven', () => {
    expect(walks.length).toBeGreaterThan(15);
    for (const { answered, to } of walks) {
      expect(answered.length).toBeLessThanOrEqual(7);
      expect('end' in to && action.has(to.end), JSON.stringify(answered)).toBe(true);
    }
  });

  test.each(DANGERS)('never reassure whoever did not deny %s', (danger) => {
    const calm = walks.filter(({ to }) => 'end' in to && action.get(to.end) === 'no-sign');
    expect(calm.length).toBeGreaterThan(0);
    for (const { answered } of calm) {
      const about = answered.filter(({ question }) => asked.get(question)?.dangers.includes(danger));
      expect(about.map(({ answer }) => answer)).toEqual(['no']);
    }
  });

  test('send whoever admits a danger to 110 at once', () => {
    for (const { dangers, next } of asked.values())
      if (dangers.length > 0)
        for (const step of [next.yes, next.unsure])
          expect('end' in step && action.get(step.end)).toBe('stop-now');
  });

  test.each(FIRST_CONTACTS.map((contact) => [contact.says, contact] as const))(
    'never reassure whoever hears “%s”',
    (_, contact) => {
      const walk = walks.find(({ answered }) =>
        answered.every(({ question, answer }) => answer === answerOf(contact, question)),
      );
      expect(walk).toBeDefined();
      if (walk === undefined || !('end' in walk.to)) return;
      expect(action.get(walk.to.end), JSON.stringify(walk.answered)).toBe('hang-up');
      const end = ends.find(({ id }) => 'end' in walk.to && id === walk.to.end);
      expect(end?.frontMatter.types).toContain(contact.type);
      // The answer is true only while the question says so.
      for (const [id, word] of Object.entries(contact.yes)) {
        const { ask = '', hint = '' } = questions.find((one) => one.id === id)?.frontMatter.zh ?? {};
        expect(`${ask}${hint}`, id).toContain(word);
      }
    },
  );

  test('are tried with a first contact of every type that is told', () => {
    const tried = new Set(FIRST_CONTACTS.map(({ type }) => type));
    expect([...(known.toldTypes ?? ['none'])].filter((type) => !tried.has(type))).toEqual([]);
  });

  test('never promise safety', () => {
    for (const { text } of pieces)
      expect(text).not.toMatch(/放心(?!，自己)|很安全|是安全的|不是诈骗|you are safe|not a scam/i);
  });
});

describe('a mistake of an editor', () => {
  let root: string;

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'atlas-check-'));
    cpSync('content/checks', join(root, 'checks'), { recursive: true });
  });

  afterEach(() => {
    rmSync(root, { recursive: true, force: true });
  });

  function change(file: string, from: string | RegExp, to: string): void {
    const path = join(root, 'checks', file);
    const before = readFileSync(path, 'utf8');
    const after = before.replace(from, to);
    if (after === before) throw new Error(`nothing changed in ${file}`);
    writeFileSync(path, after);
  }

  const found = (): readonly string[] => checkScamCheck(root, known).map(formatProblem);

  test.each([
    ['a loop', 'questions/wants.md', '{ end: no-sign }', '{ ask: paid }', /wants\.md:\d+ 项 no .*绕回前面/],
    [
      'an unknown question',
      'questions/codes.md',
      '{ ask: phone }',
      '{ ask: fone }',
      /codes\.md:\d+ 项 no 值“fone”：.*没有这一问/,
    ],
    [
      'an unknown end',
      'questions/paid.md',
      '{ end: stop-paid }',
      '{ end: stopp }',
      /paid\.md:\d+ 项 yes 值“stopp”：.*没有这个结果/,
    ],
    [
      'an unreachable question',
      'questions/gain.md',
      'yes: { ask: errand }',
      'yes: { end: no-errand }',
      /errand\.md.*到不了这一问/,
    ],
    ['more than seven', 'questions/met.md', '{ end: never-met }', '{ ask: wants }', /要答 8 问，最多 7 问/],
    [
      'an unknown type',
      'openings/shuadan.md',
      'type: brush-order-rebate',
      'type: brush',
      /shuadan\.md:3 项 type 值“brush”/,
    ],
    [
      'a type without an opening',
      'openings/shuadan.md',
      'type: brush-order-rebate',
      'type: fake-loan',
      /项 type 值“brush-order-rebate”：.*没有开场话/,
    ],
    [
      'an unknown type of an end',
      'ends/no-errand.md',
      'mule-two-cards',
      'mule',
      /no-errand\.md:3 项 types 值“mule”/,
    ],
    [
      'codes that end in reassurance',
      'questions/codes.md',
      '{ end: stop-codes }',
      '{ end: no-sign }',
      /codes\.md:\d+ 项 yes .*给了验证码（codes），不能/,
    ],
    [
      'a danger left unclear that does',
      'questions/paid.md',
      '{ end: stop-unclear }',
      '{ end: no-sign }',
      /paid\.md:\d+ 项 unsure .*给了钱（paying），不能/,
    ],
    [
      'screen sharing never asked about',
      'questions/codes.md',
      '{ ask: phone }',
      '{ ask: money }',
      /没有问过是不是共享了屏幕/,
    ],
    [
      'a number that is no hotline',
      'ends/no-sign.md',
      '跟家人说一声',
      '打95599问',
      /no-sign\.md:\d+ 值“95599”：.*已确认开通/,
    ],
    [
      'a hotline not confirmed here',
      'ends/no-sign.md',
      '跟家人说一声',
      '打96110问',
      /no-sign\.md:\d+ 值“96110”/,
    ],
    [
      'a number in full width',
      'openings/jipiao.md',
      '自己打开',
      '打４００－８００问，自己打开',
      /值“400-800”/,
    ],
    [
      'a code given that ends in hanging up',
      'questions/codes.md',
      'yes: { end: stop-codes }',
      'yes: { end: keep-phone }',
      /codes\.md:\d+ 项 yes .*给了验证码（codes），不能以不打110的结果（keep-phone）收尾。→ 改成 action 为 stop-now/,
    ],
    [
      'an App of theirs, not sure, that does',
      'questions/phone.md',
      'unsure: { end: stop-unclear }',
      'unsure: { end: hang-up-first }',
      /phone\.md:\d+ 项 unsure .*共享了屏幕（screen-sharing），不能以不打110的结果（hang-up-first）/,
    ],
    [
      'a danger whose end is an urgent one no more',
      'ends/stop-paid.md',
      'action: stop-now',
      'action: hang-up',
      /paid\.md:\d+ 项 yes .*给了钱（paying），不能以不打110的结果（stop-paid）/,
    ],
    [
      'an urgent end without the number in Chinese',
      'ends/stop-codes.md',
      /(?<=zh:[\s\S]*)打110(?=[\s\S]*en:)/g,
      '打电话',
      /stop-codes\.md:\d+ 项 zh：.*没有写打110/,
    ],
    [
      'an urgent end without the number in English',
      'ends/stop-codes.md',
      /[Cc]all 110/g,
      'call them',
      /stop-codes\.md:\d+ 项 en：.*没有写打110/,
    ],
    ['no first question', 'questions/paid.md', 'first: true\n', '', /没有哪一问是第一问/],
    [
      'two first questions',
      'questions/met.md',
      'dangers:',
      'first: true\ndangers:',
      /met\.md:2 项 first：第一问只能有一个/,
    ],
    [
      'a review half written',
      'questions/met.md',
      'reviews: []',
      'reviews: [{ level: 4 }]',
      /met\.md:\d+ 项 reviews/,
    ],
    ['text below', 'ends/no-sign.md', /$/, '\n还有话\n', /下面写的不会显示/],
    [
      'a step that is neither',
      'questions/met.md',
      'yes: { end: face-to-face }',
      'yes: face-to-face',
      /met\.md:\d+ 项 yes/,
    ],
  ])('%s is told with its place', (_, file, from, to, expected) => {
    change(file, from, to);
    expect(found()).toContainEqual(expect.stringMatching(expected));
  });

  test('96110 in an urgent end is told, even where it is live', () => {
    change('ends/stop-paid.md', '马上打110，', '马上打96110，');
    const live = { ...known, liveNumbers: new Set(['110', '96110']) };
    expect(checkScamCheck(root, live).map(formatProblem)).toEqual([
      expect.stringMatching(/stop-paid\.md:\d+ 项 zh 值“96110”：.*只能打110/),
    ]);
  });

  test('a torn end hides nothing of what the others show', () => {
    change('ends/hang-up-first.md', 'action: hang-up', 'action: ok');
    change('questions/codes.md', '{ ask: phone }', '{ ask: fone }');
    change('questions/met.md', 'no: { end: never-met }', 'no: { ask: gain }');
    change('questions/paid.md', 'unsure: { end: stop-unclear }', 'unsure: { end: no-sign }');
    change('openings/shuadan.md', 'type: brush-order-rebate', 'type: fake-loan');
    const problems = found();
    for (const expected of [
      /hang-up-first\.md:\d+ 项 action 值“ok”/,
      /codes\.md:\d+ 项 no 值“fone”：.*没有这一问/,
      /paid\.md:\d+ 项 unsure .*给了钱（paying），不能/,
      /没有开场话/,
    ])
      expect(problems).toContainEqual(expect.stringMatching(expected));
    change('questions/codes.md', '{ ask: fone }', '{ ask: phone }');
    expect(found()).toContainEqual(expect.stringMatching(/met\.md:\d+ 项 no .*绕回前面/));
    expect(found().join()).not.toMatch(/hang-up-first.*到不了|没有这个结果/);
  });

  test('a torn question leads nobody knows where, and the rest is judged', () => {
    change('questions/gain.md', 'dangers: []', 'dangers: none');
    change('questions/paid.md', 'unsure: { end: stop-unclear }', 'unsure: { end: nowhere }');
    expect(found()).toEqual([
      expect.stringMatching(/gain\.md:\d+ 项 dangers/),
      expect.stringMatching(/paid\.md:\d+ 项 unsure 值“nowhere”：.*没有这个结果/),
    ]);
  });

  test('a torn first question leaves the steps of the others to be looked up', () => {
    change('questions/paid.md', 'dangers: [paying]', 'dangers: [money]');
    change('questions/met.md', 'no: { end: never-met }', 'no: { end: nevermet }');
    expect(found()).toEqual([
      expect.stringMatching(/paid\.md:\d+ 项 dangers/),
      expect.stringMatching(/met\.md:\d+ 项 no 值“nevermet”：.*没有这个结果/),
    ]);
  });

  test('a sum of money, a date and the confirmed number are no unlisted numbers', () => {
    change('ends/no-sign.md', '跟家人说一声', '收到500元也停，2026年起一样，打110');
    expect(found()).toEqual([]);
  });

  test('every piece without three reviews is refused in a release', () => {
    const refused = refusedInRelease('data', root).filter(({ file }) => file.startsWith('checks/'));
    expect(refused).toHaveLength(readScamCheck(root).pieces.length);
  });
});
