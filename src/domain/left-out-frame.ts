import type { PeriodKind } from './period.ts';
import type { MeasureId, TypeKey, WhyWithheld } from './published-frame.ts';

/** Why a whole table is not told. `not_listed`: the dataset does not ask for it in disclosure.json. */
export type WhyLeftOut = WhyWithheld | 'not_listed';

/** A table by district that the edition has a place for and does not tell. */
export interface LeftOutFrame {
  readonly id: string;
  readonly periodKind: PeriodKind;
  readonly types: readonly TypeKey[];
  readonly why: Readonly<Partial<Record<MeasureId, WhyLeftOut>>>;
}
