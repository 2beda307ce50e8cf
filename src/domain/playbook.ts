/** What a caller asks for when it is time to stop. `alone`: to tell nobody and find a place without others. */
export const STOP_MOMENTS = [
  'app',
  'screen-sharing',
  'code',
  'transfer',
  'cash',
  'card',
  'link',
  'leave-platform',
  'alone',
] as const;

export type StopMoment = (typeof STOP_MOMENTS)[number];

/** A line of the script: a common saying, not the words of a real person. */
export interface PlaybookTurn {
  readonly says: string;
  /** What is behind it. */
  readonly note?: string | undefined;
  /** Here one stops; exactly one line of a script has it. */
  readonly stop?: StopMoment | undefined;
}

/** How a fraud is spoken, in one language. */
export interface Playbook {
  /** In the order in which they are spoken. */
  readonly turns: readonly PlaybookTurn[];
  /** The moment to stop, as a sentence. */
  readonly stop: string;
  /** One sentence to say. */
  readonly answer: string;
  /** How to check, away from the caller. */
  readonly check: readonly string[];
}

/** The script up to and with the line at which one stops, and what would follow. */
export function cutAtStop(turns: readonly PlaybookTurn[]): {
  readonly before: readonly PlaybookTurn[];
  readonly after: readonly PlaybookTurn[];
} {
  const at = turns.findIndex(({ stop }) => stop !== undefined);
  const cut = at < 0 ? turns.length : at + 1;
  return { before: turns.slice(0, cut), after: turns.slice(cut) };
}
