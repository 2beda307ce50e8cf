/** Indicators that figures of incidents already tell, by id of indicators.csv. */
const OF_INCIDENTS = ['C1', 'R3', 'O1', 'O2'] as const;

export type OfIncidents = (typeof OF_INCIDENTS)[number];

export function isOfIncidents(indicator: string): indicator is OfIncidents {
  return OF_INCIDENTS.some((id) => id === indicator);
}
