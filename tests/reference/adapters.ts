import type { Adapters, Judges } from './adapter.ts';
import { CHANGE_ADAPTERS } from './change-adapters.ts';
import { DISCLOSURE_JUDGES } from './disclosure-judges.ts';
import { NETWORK_ADAPTERS, NETWORK_JUDGES } from './network-adapters.ts';
import { PRESENTATION_ADAPTERS } from './presentation-adapters.ts';
import { RATE_ADAPTERS } from './rate-adapters.ts';
import { SCORE_ADAPTERS } from './score-adapters.ts';
import { SENSITIVITY_JUDGES } from './sensitivity-judges.ts';

/** Every function that a reference case may name, by that name. A case of any other fails. */
export const ADAPTERS: Adapters = {
  ...RATE_ADAPTERS,
  ...CHANGE_ADAPTERS,
  ...PRESENTATION_ADAPTERS,
  ...NETWORK_ADAPTERS,
  ...SCORE_ADAPTERS,
};

/** The same of cases that are judged by rules. */
export const JUDGES: Judges = { ...DISCLOSURE_JUDGES, ...NETWORK_JUDGES, ...SENSITIVITY_JUDGES };
