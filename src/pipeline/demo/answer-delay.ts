import type { DemoParameters } from '../../schema/demo-parameters.schema.ts';
import type { HandoffRow } from '../../schema/handoffs.schema.ts';
import type { Draws } from './draws.ts';
import { valueFor } from './value-for.ts';

/** Minutes until an agency answers; null where it never does. Slowness above 1 is slower. */
export function drawAnswerDelay(
  draws: Draws,
  handoffs: DemoParameters['handoffs'],
  link: { readonly kind: HandoffRow['kind']; readonly to: string; readonly slowness: number },
): number | null {
  const {
    median_minutes: median,
    log_sd: logSd,
    unanswered_share: unanswered,
  } = answerOf(handoffs, link.kind, link.to);
  const minutes = Math.max(1, Math.round(draws.logNormal(median * link.slowness, logSd)));
  return draws.chance(unanswered) ? null : minutes;
}

/** The planted slow link and the planted passive agency have parameters of their own. */
function answerOf(
  handoffs: DemoParameters['handoffs'],
  kind: HandoffRow['kind'],
  to: string,
): DemoParameters['handoffs']['slow_link']['value'] {
  if (kind === 'account-query' && to === 'payment-institutions') return handoffs.slow_link.value;
  if (kind === 'business-check') return handoffs.passive_agency.value;
  return valueFor(handoffs.answers.value, `${kind}>${to}`, 'handoffs.answers');
}
