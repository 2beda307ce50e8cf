/** What a person may already have done that no end may make light of. */
export const DANGERS = ['paying', 'codes', 'screen-sharing', 'installing'] as const;

export type Danger = (typeof DANGERS)[number];

export const ANSWERS = ['yes', 'no', 'unsure'] as const;

export type Answer = (typeof ANSWERS)[number];

/** Most questions that a person is asked. */
export const MOST_QUESTIONS = 7;

/** Where an answer leads: another question, or an end. */
export type TriageStep = { readonly ask: string } | { readonly end: string };

export interface TriageQuestion {
  readonly id: string;
  /** What 是 admits to; empty where the question is about the other side. */
  readonly dangers: readonly Danger[];
  readonly next: Readonly<Record<Answer, TriageStep>>;
}

/** Stop and call the one number; hang up and verify; no sign was seen, verify all the same. */
export const END_ACTIONS = ['stop-now', 'hang-up', 'no-sign'] as const;

export type EndAction = (typeof END_ACTIONS)[number];

export interface TriageEnd {
  readonly id: string;
  /** Null where it could not be read: then nothing is said of it. */
  readonly action: EndAction | null;
}

/** Questions and ends by id; a step may name what is not there, which the checks tell. */
export interface TriageTree {
  /** Id of the first question. */
  readonly first: string;
  readonly questions: ReadonlyMap<string, TriageQuestion>;
  readonly ends: ReadonlyMap<string, TriageEnd>;
  /** Ids of questions that are there but could not be read: nobody knows where they lead. */
  readonly unread: ReadonlySet<string>;
}

/** One answer to one question. */
export interface Answered {
  readonly question: string;
  readonly answer: Answer;
}

/** The three ways on from a question, in the order in which they are shown. */
export function waysOn({ id, next }: TriageQuestion): readonly (Answered & { readonly to: TriageStep })[] {
  return ANSWERS.map((answer) => ({ question: id, answer, to: next[answer] }));
}
