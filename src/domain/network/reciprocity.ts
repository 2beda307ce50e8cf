import type { LeadNetwork } from './lead-network.ts';

export interface Reciprocity {
  /** Share of the directions in use whose opposite is in use too, 0–1. */
  readonly unweighted: number;
  /** Share of the weight that is returned, Σ min(w_ij, w_ji) / Σ w_ij, 0–1 (Squartini et al. 2013, Sci Rep 3:2729). */
  readonly weighted: number;
}

/** Whether those who are led also lead. Null where nobody leads anybody. */
export function reciprocity({ leads }: LeadNetwork): Reciprocity | null {
  if (leads.length === 0) return null;
  const actions = new Map(leads.map((lead) => [JSON.stringify([lead.from, lead.to]), lead.actions]));
  const returned = leads.map((lead) =>
    Math.min(lead.actions, actions.get(JSON.stringify([lead.to, lead.from])) ?? 0),
  );
  const total = leads.reduce((sum, lead) => sum + lead.actions, 0);
  return {
    unweighted: returned.filter((count) => count > 0).length / leads.length,
    weighted: returned.reduce((sum, count) => sum + count, 0) / total,
  };
}
