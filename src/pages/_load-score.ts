import type { CollaborationScore } from '../domain/indicator/collaboration-score.ts';
import type { Collaboration } from '../domain/indicator/collaboration.ts';
import type { PeriodKey } from '../domain/period.ts';
import { loadCollaboration } from './_load-data.ts';

/** Collaboration with its score, and the latest twelve months that it is of. */
export interface Scored {
  readonly collaboration: Collaboration;
  readonly score: CollaborationScore;
  readonly period: PeriodKey;
}

/** Undefined where nothing can be scored. */
export async function loadScored(): Promise<Scored | undefined> {
  const collaboration = await loadCollaboration();
  const score = collaboration?.score ?? null;
  const period = score?.periods.at(-1);
  return collaboration === undefined || score === null || period === undefined
    ? undefined
    : { collaboration, score, period };
}
