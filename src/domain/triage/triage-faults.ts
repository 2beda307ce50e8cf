import { dangersMadeLight, type DangerMadeLight } from './dangers-made-light.ts';
import { longestWalk, triageLoop } from './triage-length.ts';
import { MOST_QUESTIONS, waysOn, type Answered, type TriageTree } from './triage-tree.ts';

/** What is wrong with a tree of questions. */
export type TriageFault =
  | { readonly kind: 'unknown-first'; readonly first: string }
  | { readonly kind: 'unknown-question' | 'unknown-end'; readonly at: Answered; readonly to: string }
  /** The answers that lead from a question back to it. */
  | { readonly kind: 'loop'; readonly way: readonly Answered[] }
  /** The questions of the longest way, more than may be asked. */
  | { readonly kind: 'too-long'; readonly questions: readonly string[] }
  | { readonly kind: 'unreachable-question' | 'unreachable-end'; readonly id: string }
  | ({ readonly kind: 'made-light' } & DangerMadeLight);

/**
 * All of them; none means that every walk ends, within seven questions, and never makes light of a danger,
 * as far as the questions and ends that could be read tell.
 */
export function triageFaults(tree: TriageTree): readonly TriageFault[] {
  if (tree.unread.has(tree.first)) return unknownSteps(tree);
  if (!tree.questions.has(tree.first)) return [{ kind: 'unknown-first', first: tree.first }];
  const loop = triageLoop(tree);
  const longest = loop === null ? longestWalk(tree, tree.first) : [];
  return [
    ...unknownSteps(tree),
    ...(loop === null ? [] : [{ kind: 'loop', way: loop } as const]),
    ...(longest.length > MOST_QUESTIONS ? [{ kind: 'too-long', questions: longest } as const] : []),
    ...unreachable(tree),
    ...dangersMadeLight(tree).map((found) => ({ kind: 'made-light', ...found }) as const),
  ];
}

function unknownSteps({ questions, ends, unread }: TriageTree): readonly TriageFault[] {
  return [...questions.values()]
    .flatMap(waysOn)
    .flatMap(({ question, answer, to }): readonly TriageFault[] => {
      const at = { question, answer };
      if ('ask' in to)
        return questions.has(to.ask) || unread.has(to.ask)
          ? []
          : [{ kind: 'unknown-question', at, to: to.ask }];
      return ends.has(to.end) ? [] : [{ kind: 'unknown-end', at, to: to.end }];
    });
}

function unreachable({ first, questions, ends, unread }: TriageTree): readonly TriageFault[] {
  // A question that cannot be read may lead there.
  if (unread.size > 0) return [];
  const asked = new Set([first]);
  const ended = new Set<string>();
  for (const id of asked) {
    const question = questions.get(id);
    for (const { to } of question === undefined ? [] : waysOn(question)) {
      if ('ask' in to) asked.add(to.ask);
      else ended.add(to.end);
    }
  }
  return [
    ...[...questions.keys()]
      .filter((id) => !asked.has(id))
      .map((id) => ({ kind: 'unreachable-question', id }) as const),
    ...[...ends.keys()]
      .filter((id) => !ended.has(id))
      .map((id) => ({ kind: 'unreachable-end', id }) as const),
  ];
}
