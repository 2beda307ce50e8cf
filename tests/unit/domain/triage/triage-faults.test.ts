import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { triageFaults, type TriageFault } from '../../../../src/domain/triage/triage-faults.ts';
import { longestWalk } from '../../../../src/domain/triage/triage-length.ts';
import {
  DANGERS,
  MOST_QUESTIONS,
  type Danger,
  type TriageStep,
  type TriageTree,
} from '../../../../src/domain/triage/triage-tree.ts';
import { everyWalk, randomTriage, type Walk } from './random-triage.ts';

const STOP: TriageStep = { end: 'stop' };

type Row = readonly [
  id: string,
  dangers: readonly Danger[],
  yes: TriageStep,
  no: TriageStep,
  unsure: TriageStep,
];

function treeOf(...rows: readonly Row[]): TriageTree {
  const questions = rows.map(([id, dangers, yes, no, unsure]) => ({
    id,
    dangers,
    next: { yes, no, unsure },
  }));
  const names = new Set(
    questions.flatMap(({ next }) => Object.values(next).map((to) => ('end' in to ? to.end : ''))),
  );
  return {
    first: rows[0]?.[0] ?? '',
    questions: new Map(questions.map((one) => [one.id, one])),
    ends: new Map([
      ['stop', { id: 'stop', action: 'stop-now' }],
      ['calm', { id: 'calm', action: 'no-sign' }],
      ...(names.has('hang') ? ([['hang', { id: 'hang', action: 'hang-up' }]] as const) : []),
    ]),
    unread: new Set(),
  };
}

const kinds = (tree: TriageTree): readonly string[] => triageFaults(tree).map(({ kind }) => kind);

describe('a tree', () => {
  test('that asks about every danger and reassures on no alone has no fault', () => {
    expect(triageFaults(treeOf(['a', DANGERS, STOP, { end: 'calm' }, STOP]))).toEqual([]);
  });

  test.each(DANGERS)('that reassures without having asked about %s is wrong', (danger) => {
    const others = DANGERS.filter((one) => one !== danger);
    const tree = treeOf(['a', others, STOP, { end: 'calm' }, STOP]);
    expect(triageFaults(tree)).toMatchObject([{ kind: 'made-light', danger, admitted: false }]);
  });

  test.each([
    ['yes', { end: 'calm' }, STOP],
    ['unsure', STOP, { end: 'calm' }],
  ] as const)('that reassures whoever answers %s is wrong', (answer, yes, unsure) => {
    expect(triageFaults(treeOf(['a', DANGERS, yes, { end: 'calm' }, unsure]))).toMatchObject([
      { kind: 'made-light', danger: 'paying', admitted: true, walk: [{ question: 'a', answer }] },
    ]);
  });

  test.each(DANGERS)('that lets whoever admits %s hang up without a call is wrong', (danger) => {
    const hang = { end: 'hang' };
    for (const [yes, unsure] of [
      [hang, STOP],
      [STOP, hang],
    ] as const) {
      const others = DANGERS.filter((one) => one !== danger);
      const tree = treeOf(
        ['a', others, STOP, { ask: 'b' }, STOP],
        ['b', [danger], yes, { end: 'calm' }, unsure],
      );
      expect(triageFaults(tree)).toMatchObject([
        { kind: 'made-light', danger, admitted: true, reassures: false, end: 'hang' },
      ]);
    }
  });

  test('that lets whoever did nothing hang up has no fault', () => {
    const tree = treeOf(
      ['a', DANGERS, STOP, { ask: 'b' }, STOP],
      ['b', [], { end: 'hang' }, { end: 'calm' }, { end: 'hang' }],
    );
    expect(triageFaults(tree)).toEqual([]);
  });

  test('of which a part cannot be read is judged by the rest', () => {
    const tree = treeOf(
      ['a', ['codes'], { end: 'calm' }, { ask: 'gone' }, { end: 'torn' }],
      ['b', [], STOP, STOP, STOP],
    );
    const ends = new Map(tree.ends).set('torn', { id: 'torn', action: null });
    expect(triageFaults({ ...tree, ends, unread: new Set(['gone']) })).toMatchObject([
      { kind: 'made-light', danger: 'paying', end: 'calm' },
    ]);
    expect(kinds({ ...tree, ends })).toEqual([
      'unknown-question',
      'unreachable-question',
      'unreachable-end',
      'made-light',
    ]);
  });

  test('that forgets what was admitted three questions before is wrong', () => {
    const tree = treeOf(
      ['a', ['codes'], { ask: 'b' }, { ask: 'b' }, STOP],
      ['b', DANGERS, STOP, { end: 'calm' }, STOP],
    );
    expect(triageFaults(tree)).toMatchObject([{ kind: 'made-light', danger: 'codes', admitted: true }]);
  });

  test('names steps into nothing, loops, what cannot be reached, and a first question that is not there', () => {
    expect(kinds(treeOf(['a', [], { ask: 'x' }, { end: 'y' }, STOP]))).toEqual([
      'unknown-question',
      'unknown-end',
      'unreachable-end',
    ]);
    const loop = treeOf(
      ['a', [], { ask: 'b' }, STOP, STOP],
      ['b', DANGERS, { ask: 'a' }, { end: 'calm' }, STOP],
    );
    expect(triageFaults(loop)).toContainEqual({
      kind: 'loop',
      way: [
        { question: 'a', answer: 'yes' },
        { question: 'b', answer: 'yes' },
      ],
    });
    expect(kinds(treeOf(['a', [], STOP, STOP, STOP], ['b', [], STOP, STOP, STOP]))).toEqual([
      'unreachable-question',
      'unreachable-end',
    ]);
    expect(kinds({ ...treeOf(), first: 'a' })).toEqual(['unknown-first']);
  });

  test.each([
    [MOST_QUESTIONS, 0],
    [MOST_QUESTIONS + 1, 1],
  ])('of %i questions in a row has %i ways too long', (count, faults) => {
    const rows = Array.from({ length: count }, (_, index): Row => {
      const on: TriageStep = index === count - 1 ? { end: 'calm' } : { ask: `q${index + 1}` };
      return [`q${index}`, index === 0 ? DANGERS : [], STOP, on, STOP];
    });
    expect(kinds(treeOf(...rows)).filter((kind) => kind === 'too-long')).toHaveLength(faults);
  });
});

describe('any tree', () => {
  const has = (faults: readonly TriageFault[], kind: TriageFault['kind']): boolean =>
    faults.some((fault) => fault.kind === kind);

  test('is judged as by walking every way', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(randomTriage(6), (tree) => {
        const faults = triageFaults(tree);
        const walks = everyWalk(tree);
        const loops = walks.some(({ to }) => 'ask' in to && tree.questions.has(to.ask));
        expect(has(faults, 'loop')).toBe(loops);
        const asked = new Set(walks.flatMap(({ answered }) => answered.map(({ question }) => question)));
        expect(has(faults, 'unreachable-question')).toBe(asked.size < tree.questions.size);
        const ended = new Set(walks.flatMap(({ to }) => ('end' in to ? [to.end] : [])));
        expect(has(faults, 'unreachable-end')).toBe([...tree.ends.keys()].some((id) => !ended.has(id)));
        if (!loops) {
          expect(has(faults, 'made-light')).toBe(walks.some((walk) => makesLight(tree, walk)));
          expect(longestWalk(tree, tree.first)).toHaveLength(
            Math.max(...walks.map(({ answered }) => answered.length)),
          );
        }
        for (const { kind } of faults) seen.add(kind);
        if (faults.length === 0) seen.add('none');
      }),
      { numRuns: 1500 },
    );
    expect([...seen]).toEqual(
      expect.arrayContaining(['loop', 'made-light', 'unreachable-question', 'unreachable-end']),
    );
  });

  test('shows a walk that does end in wrong reassurance', () => {
    fc.assert(
      fc.property(randomTriage(6), (tree) => {
        for (const fault of triageFaults(tree)) {
          if (fault.kind !== 'made-light') continue;
          fault.walk.forEach(({ question, answer }, index) => {
            const next = fault.walk[index + 1];
            const to = next === undefined ? { end: fault.end } : { ask: next.question };
            expect(tree.questions.get(question)?.next[answer]).toEqual(to);
          });
          expect(makesLight(tree, { answered: fault.walk, to: { end: fault.end } })).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});

/**
 * The rule in its own words: some danger was not answered 不是 and the end is not to stop and call; or it
 * reassures, and some danger never came up.
 */
function makesLight({ questions, ends }: TriageTree, { answered, to }: Walk): boolean {
  const action = 'end' in to ? ends.get(to.end)?.action : undefined;
  if (action === undefined || action === 'stop-now') return false;
  return DANGERS.some((danger) => {
    const about = answered.filter(({ question }) => questions.get(question)?.dangers.includes(danger));
    if (about.length === 0) return action === 'no-sign';
    return about.some(({ answer }) => answer !== 'no');
  });
}
