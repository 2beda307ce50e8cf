import type { PeriodKey } from '../period.ts';
import type { AreaSensitivity } from '../score/score-sensitivity.ts';
import type { PeriodScenarios } from '../score/score-scenarios.ts';
import type { ScoreUncertainty } from '../score/score-uncertainty.ts';

/** The composite of every area and period, with how far it may be trusted. */
export interface CollaborationScore {
  /** Twelve months each, none sharing a month with another; the latest last. */
  readonly periods: readonly PeriodKey[];
  readonly uncertainty: ScoreUncertainty;
  /** Of the latest period. */
  readonly scenarios: PeriodScenarios;
  /** Of the latest period. */
  readonly sensitivity: readonly AreaSensitivity[];
  readonly runs: number;
  readonly seed: number;
}
