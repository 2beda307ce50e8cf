import type { ValueState } from '../domain/published-value.ts';

/** What a drawing prints where there is no figure. */
export interface StateWord {
  /** One character, where words do not fit. */
  readonly symbol: string;
  /** As short as it can be said. */
  readonly short: string;
}

export type StateWords = Readonly<Record<Exclude<ValueState, 'value' | 'zero'>, StateWord>>;
