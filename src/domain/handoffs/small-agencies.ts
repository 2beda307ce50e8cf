import type { HandoffRequest } from './handoff-request.ts';

/** Stands for the agencies that have too few requests to be shown each; no id of an agency looks like it. */
export const OTHER_AGENCIES = '*';

export interface PooledRequests {
  readonly requests: readonly HandoffRequest[];
  /** Ids of the agencies that are taken together, in order. */
  readonly pooled: readonly string[];
}

/**
 * Takes the agencies together that sent and received fewer requests, both counted, than `leastRequests`.
 * What they ask of each other stays: from the others to the others.
 */
export function poolSmallAgencies(
  requests: readonly HandoffRequest[],
  leastRequests: number,
): PooledRequests {
  const volumes = new Map<string, number>();
  for (const { from, to } of requests)
    for (const agency of [from, to]) volumes.set(agency, (volumes.get(agency) ?? 0) + 1);
  const pooled = new Set([...volumes].filter(([, volume]) => volume < leastRequests).map(([id]) => id));
  const nameOf = (agency: string): string => (pooled.has(agency) ? OTHER_AGENCIES : agency);
  return {
    requests:
      pooled.size === 0
        ? requests
        : requests.map((request) => ({ ...request, from: nameOf(request.from), to: nameOf(request.to) })),
    pooled: [...pooled].sort(),
  };
}
