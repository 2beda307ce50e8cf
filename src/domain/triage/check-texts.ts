import type { Answer, EndAction, TriageStep } from './triage-tree.ts';

/** How a fraud begins, in the words of one language. */
export interface OpeningText {
  readonly id: string;
  /** Id of its fraud type. */
  readonly type: string;
  readonly channel: 'call' | 'chat' | 'visit';
  readonly hear: string;
  readonly why: string;
  readonly do: readonly string[];
  readonly say: string;
}

/** A question in the words of one language. */
export interface QuestionText {
  readonly id: string;
  readonly ask: string;
  readonly hint: string | null;
  readonly next: Readonly<Record<Answer, TriageStep>>;
  /** Questions of the longest walk from here, this one included. */
  readonly left: number;
}

/** Where a walk ends, in the words of one language. */
export interface EndText {
  readonly id: string;
  readonly action: EndAction;
  /** The number is to be called from another person's phone. */
  readonly borrowed: boolean;
  readonly title: string;
  readonly do: readonly string[];
  /** Ids of fraud types. */
  readonly types: readonly string[];
}

/** What a page says of the making of its content. */
export interface CheckMaking {
  /** ISO dates: of the latest piece, and of the first that is due for review. */
  readonly written: string;
  readonly reviewBy: string;
  /** Whether every piece has its three reviews. */
  readonly reviewed: boolean;
  readonly aiDrafted: boolean;
  readonly sources: readonly { readonly title: string; readonly url: string | null }[];
}

/** @returns the place on the page of questions: `#ask-paid`, `#end-no-sign` */
export function stepAnchor(step: TriageStep): string {
  return 'ask' in step ? `ask-${step.ask}` : `end-${step.end}`;
}
