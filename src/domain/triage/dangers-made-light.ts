import { DANGERS, waysOn, type Answered, type Danger, type TriageTree } from './triage-tree.ts';

/**
 * A walk that ends elsewhere than at the one number although a danger was admitted or left unclear, or in
 * reassurance although a danger was never asked about.
 */
export interface DangerMadeLight {
  readonly end: string;
  /** Whether the end says that no sign of danger was seen. */
  readonly reassures: boolean;
  /** Every answer, from the first question to the last. */
  readonly walk: readonly Answered[];
  /** The first such danger, in the order of `DANGERS`. */
  readonly danger: Danger;
  /** Whether the walk asked about it and was not told no. */
  readonly admitted: boolean;
}

/** What a walk has learnt; 不清楚 counts as 是: who is not sure may have done it. */
interface Learnt {
  readonly denied: ReadonlySet<Danger>;
  readonly admitted: ReadonlySet<Danger>;
}

interface Reached extends Learnt {
  readonly question: string;
  readonly walk: readonly Answered[];
}

/**
 * One walk, a shortest, for each end and each danger it makes light of. Walks that learnt the
 * same and stand at the same question go on alike, so each such standing is followed once: a tree of many
 * questions takes no longer than its questions times the ways to learn, and loops end.
 */
export function dangersMadeLight(tree: TriageTree): readonly DangerMadeLight[] {
  const found = new Map<string, DangerMadeLight>();
  const waiting: Reached[] = [
    { question: tree.first, walk: [], denied: new Set<Danger>(), admitted: new Set<Danger>() },
  ];
  const seen = new Set<string>();
  for (const reached of waiting) {
    const question = tree.questions.get(reached.question);
    const standing = [reached.question, ...[reached.denied, reached.admitted].map(inWords)].join('|');
    if (question === undefined || seen.has(standing)) continue;
    seen.add(standing);
    for (const { answer, to } of waysOn(question)) {
      const walk = [...reached.walk, { question: question.id, answer }];
      const side = answer === 'no' ? 'denied' : 'admitted';
      const learnt = { ...reached, [side]: new Set([...reached[side], ...question.dangers]) };
      if ('ask' in to) waiting.push({ ...learnt, question: to.ask, walk });
      else {
        const action = tree.ends.get(to.end)?.action ?? null;
        if (action === null || action === 'stop-now') continue;
        const reassures = action === 'no-sign';
        const danger = DANGERS.find(
          (one) => learnt.admitted.has(one) || (reassures && !learnt.denied.has(one)),
        );
        const key = `${to.end}|${danger ?? ''}`;
        if (danger !== undefined && !found.has(key))
          found.set(key, { end: to.end, reassures, walk, danger, admitted: learnt.admitted.has(danger) });
      }
    }
  }
  return [...found.values()];
}

function inWords(dangers: ReadonlySet<Danger>): string {
  return DANGERS.filter((danger) => dangers.has(danger)).join('+');
}
