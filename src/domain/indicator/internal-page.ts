/** Pages of the section that tell of agencies by name: in the internal edition alone. */
export type InternalPage = 'handoffs' | 'network' | 'ledger' | 'gaps';

/** Indicators that a page tells more of, by id of indicators.csv. */
export const INDICATORS_OF: Readonly<Record<InternalPage, readonly string[]>> = {
  handoffs: ['L3', 'R2'],
  network: ['L4', 'L5'],
  ledger: ['L2'],
  gaps: [],
};
