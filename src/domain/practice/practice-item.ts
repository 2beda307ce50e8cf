/** How a message to practise on reaches a person. `phone` is a line that is spoken, `letter` anything on paper. */
export const PRACTICE_CHANNELS = ['sms', 'wechat', 'phone', 'app', 'web', 'letter'] as const;

export type PracticeChannel = (typeof PRACTICE_CHANNELS)[number];

/** What an editor writes for the type of a genuine message that looks like no fraud. */
export const NO_TYPE = 'none';

/** What a draw needs to know of a message. */
export interface DrawnFrom {
  /** Unique; a slug. */
  readonly id: string;
  readonly isGenuine: boolean;
  /** Id of a fraud type: what it is, or, of a genuine one, what it looks like; null where it looks like none. */
  readonly type: string | null;
}

/** A message to practise on, in the words of one language. */
export interface PracticeItem extends DrawnFrom {
  readonly channel: PracticeChannel;
  readonly from: string;
  /** As it reaches people here: Chinese in every language. */
  readonly message: string;
  /** What it says, in the language of the reader; null where that is the language of the message. */
  readonly gloss: string | null;
  readonly what: string;
  /** The telling sign, in a few words. */
  readonly sign: string;
  readonly why: string;
  /** What to do, or, of a genuine one, how to check it all the same. */
  readonly advice: string;
}
