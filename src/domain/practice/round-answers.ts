/** What a reader may say of a message. */
export const ANSWERS = ['fake', 'genuine', 'unsure'] as const;

export type Answer = (typeof ANSWERS)[number];

export interface Answered {
  readonly isGenuine: boolean;
  readonly answer: Answer;
}

/** A round, counted. A signal is a fake message; who is not sure has neither hit nor missed. */
export interface RoundTally {
  /** Fakes called fake. */
  readonly hits: number;
  /** Fakes taken for genuine. */
  readonly misses: number;
  /** Genuine ones called fake. */
  readonly falseAlarms: number;
  /** Genuine ones called genuine. */
  readonly correctRejections: number;
  readonly unsure: number;
}

export function tallyRound(answered: readonly Answered[]): RoundTally {
  const count = (isGenuine: boolean, answer: Answer): number =>
    answered.filter((one) => one.isGenuine === isGenuine && one.answer === answer).length;
  return {
    hits: count(false, 'fake'),
    misses: count(false, 'genuine'),
    falseAlarms: count(true, 'fake'),
    correctRejections: count(true, 'genuine'),
    unsure: answered.filter(({ answer }) => answer === 'unsure').length,
  };
}

/** Null where the reader was not sure. */
export function isRight({ isGenuine, answer }: Answered): boolean | null {
  return answer === 'unsure' ? null : isGenuine === (answer === 'genuine');
}
