import { waysOn, type Answered, type TriageTree } from './triage-tree.ts';

/** The answers of one loop that can be reached from the first question; null where every walk ends. */
export function triageLoop({ first, questions }: TriageTree): readonly Answered[] | null {
  const left = new Set<string>();
  const way: Answered[] = [];
  const follow = (id: string): readonly Answered[] | null => {
    const question = questions.get(id);
    if (question === undefined || left.has(id)) return null;
    const since = way.findIndex((step) => step.question === id);
    if (since >= 0) return way.slice(since);
    for (const { answer, to } of waysOn(question)) {
      if (!('ask' in to)) continue;
      way.push({ question: id, answer });
      const loop = follow(to.ask);
      if (loop !== null) return loop;
      way.pop();
    }
    left.add(id);
    return null;
  };
  return follow(first);
}

/**
 * The questions of the longest walk from one of them, itself included; empty for an unknown one.
 * @param tree without loops
 */
export function longestWalk({ questions }: TriageTree, from: string): readonly string[] {
  const known = new Map<string, readonly string[]>();
  const walk = (id: string): readonly string[] => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const question = questions.get(id);
    if (question === undefined) return [];
    const longest = waysOn(question)
      .map(({ to }) => ('ask' in to ? walk(to.ask) : []))
      .reduce((a, b) => (b.length > a.length ? b : a));
    const whole = [id, ...longest];
    known.set(id, whole);
    return whole;
  };
  return walk(from);
}
