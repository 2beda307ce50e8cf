import type { DemoParameters } from '../../schema/demo-parameters.schema.ts';
import { CHANNELS, type FraudTypeRow } from '../../schema/fraud-types.schema.ts';
import type { IncidentRow } from '../../schema/incidents.schema.ts';
import type { Draws } from './draws.ts';

/** First contact, among the channels that fraud_types.csv lists; any where it lists none. */
export function drawChannel(
  draws: Draws,
  incidents: DemoParameters['incidents'],
  type: FraudTypeRow,
): IncidentRow['channel'] {
  if (draws.chance(incidents.unknown_channel_share.value)) return 'unknown';
  const listed = CHANNELS.filter((channel) => type.channels?.includes(channel) ?? true);
  const rankOf = (channel: string): number => type.channels?.indexOf(channel) ?? 0;
  return draws.pickWeighted(
    listed.map((channel) => [channel, incidents.channel_decay.value ** rankOf(channel)] as const),
  );
}
