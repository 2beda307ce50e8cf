import type { LinearSolver } from '../../domain/disclosure/linear-program.ts';
import type { AreaCode } from '../../domain/area-code.ts';
import type { Provenance } from '../../domain/provenance.ts';
import type { PublishedFrame } from '../../domain/published-frame.ts';
import type { LeftOutFrame } from '../../domain/left-out-frame.ts';
import type { Festive } from '../../domain/spring-festival.ts';
import type { Disclosure } from '../../schema/disclosure.schema.ts';
import type { IncidentTallies } from '../tabulate/incident-tally.ts';
import type { RecordingDelays } from '../tabulate/recording-delays.ts';
import type { ResidentsOf } from '../tabulate/residents.ts';
import { disclosedToAll } from './disclosed.ts';
import { PUBLIC_FRAMES } from './frame-plans.ts';
import { incidentFacts, type IncidentFacts } from './incident-facts.ts';
import { leftOutFrames } from './left-out-frames.ts';
import { NO_HISTORY, type PublicationHistory } from './publication-history.ts';
import { protectIncidents, type ProtectedIncidents } from './protect-incidents.ts';
import { provisionalPeriods } from './provisional-periods.ts';
import { publishFrame } from './publish-frame.ts';

export interface IncidentInputs {
  readonly tallies: IncidentTallies;
  readonly residentsOf: ResidentsOf;
  readonly region: AreaCode;
  readonly disclosure: Disclosure;
  readonly provenance: Provenance;
  /** The group of a fraud type. */
  readonly groupOf: (type: string) => string;
  readonly solver: LinearSolver;
  readonly history?: PublicationHistory;
  readonly delays: RecordingDelays;
  readonly festive?: Festive;
}

export interface PublishedIncidents {
  readonly frames: readonly PublishedFrame[];
  /** Those that the public edition has a place for and does not tell. */
  readonly leftOut: readonly LeftOutFrame[];
  /** Null where there is nothing to protect. */
  readonly protection: ProtectedIncidents | null;
  readonly facts: IncidentFacts;
}

/** The frames that disclosure.json names, protected jointly; a figure that is not shown is not in them. */
export function publishIncidents(inputs: IncidentInputs): PublishedIncidents {
  const facts = incidentFacts(inputs.tallies, inputs.region, inputs.groupOf);
  if (facts.months.length === 0) return { frames: [], leftOut: [], protection: null, facts };
  const plans = PUBLIC_FRAMES.filter(({ id }) => inputs.disclosure.frames.some((named) => named === id));
  const protection = protectIncidents(
    facts,
    plans,
    inputs.disclosure,
    inputs.solver,
    inputs.history ?? NO_HISTORY,
  );
  const disclosed = disclosedToAll(protection, inputs.disclosure);
  const { residentsOf, provenance, festive = {} } = inputs;
  const provisional = provisionalPeriods(inputs.delays);
  const frames = plans.flatMap((plan) =>
    publishFrame({ facts, disclosed, residentsOf, provenance, provisional, festive }, plan),
  );
  const cellInputs = { facts, disclosed, residentsOf, festive };
  const leftOut = leftOutFrames(cellInputs, PUBLIC_FRAMES, inputs.disclosure.frames, frames);
  return { frames, leftOut, protection, facts };
}
