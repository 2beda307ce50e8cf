import fc from 'fast-check';

import {
  ANSWERS,
  DANGERS,
  type Answered,
  type TriageQuestion,
  type TriageStep,
  type TriageTree,
} from '../../../../src/domain/triage/triage-tree.ts';

/** Trees of a few questions and ends, most of them wrong in some way: loops, gaps, reassurance out of place. */
export function randomTriage(mostQuestions: number): fc.Arbitrary<TriageTree> {
  const ids = Array.from({ length: mostQuestions }, (_, index) => `q${index}`);
  return fc.integer({ min: 1, max: mostQuestions }).chain((count) => {
    const here = ids.slice(0, count);
    const stepAfter = (index: number): fc.Arbitrary<TriageStep> =>
      fc.oneof(
        { weight: 8, arbitrary: fc.constantFrom(...here.slice(index + 1), 'end').map(later) },
        { weight: 1, arbitrary: fc.constantFrom(...here, 'gone').map((ask) => ({ ask })) },
        { weight: 4, arbitrary: fc.constantFrom('stop', 'calm', 'hang', 'gone').map((end) => ({ end })) },
      );
    const question = (id: string, index: number): fc.Arbitrary<TriageQuestion> =>
      fc.record({
        id: fc.constant(id),
        dangers: fc.subarray([...DANGERS]),
        next: fc.record({ yes: stepAfter(index), no: stepAfter(index), unsure: stepAfter(index) }),
      });
    return fc.tuple(...here.map(question)).map((questions) => ({
      first: 'q0',
      questions: new Map(questions.map((one) => [one.id, one])),
      ends: new Map([
        ['stop', { id: 'stop', action: 'stop-now' }],
        ['calm', { id: 'calm', action: 'no-sign' }],
        ['hang', { id: 'hang', action: 'hang-up' }],
      ]),
      unread: new Set<string>(),
    }));
  });
}

function later(id: string): TriageStep {
  return id === 'end' ? { end: 'calm' } : { ask: id };
}

/** One walk, answer by answer, until an end, a step into nothing, or a question met before. */
export interface Walk {
  readonly answered: readonly Answered[];
  readonly to: TriageStep;
}

/** Every walk there is, tried one by one. */
export function everyWalk(tree: TriageTree): readonly Walk[] {
  const walk = (id: string, answered: readonly Answered[]): readonly Walk[] => {
    const question = tree.questions.get(id);
    if (question === undefined) return [{ answered, to: { ask: id } }];
    return ANSWERS.flatMap((answer) => {
      const further = [...answered, { question: id, answer }];
      const to = question.next[answer];
      if ('end' in to || further.some((step) => step.question === to.ask)) return [{ answered: further, to }];
      return walk(to.ask, further);
    });
  };
  return walk(tree.first, []);
}
