/** Where a table comes from, weakest first. A figure takes the weakest provenance of its inputs. */
export const PROVENANCES = ['synthetic', 'derived', 'published', 'official'] as const;

export type Provenance = (typeof PROVENANCES)[number];

/** The weakest of the given provenances; `synthetic` where none is given, since unknown is never official. */
export function weakestProvenance(inputs: readonly Provenance[]): Provenance {
  return PROVENANCES.find((provenance) => inputs.includes(provenance)) ?? 'synthetic';
}
