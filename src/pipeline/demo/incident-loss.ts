import type { DemoParameters } from '../../schema/demo-parameters.schema.ts';
import type { Draws } from './draws.ts';
import { valueFor } from './value-for.ts';

/** Loss of one incident in yuan: log-normal body, Pareto tail, mostly whole yuan; 0 where none is known. */
export function drawLoss(draws: Draws, money: DemoParameters['money'], typeId: string): number {
  if (draws.chance(money.zero_loss_share.value)) return 0;
  const drawRaw = draws.chance(valueFor(money.tail_share.value, typeId, 'money.tail_share'))
    ? (): number => draws.pareto(money.tail_start.value, money.tail_exponent.value)
    : (): number =>
        draws.logNormal(
          valueFor(money.loss_median.value, typeId, 'money.loss_median'),
          money.loss_log_sd.value,
        );
  let loss = drawRaw();
  // Drawn again rather than cut off, so that no losses pile up at the cap.
  while (loss > money.loss_cap.value) loss = drawRaw();
  loss = Math.max(loss, money.loss_floor.value);
  if (draws.chance(money.round_hundreds_share.value)) return Math.max(100, Math.round(loss / 100) * 100);
  return draws.chance(money.cents_share.value) ? Math.round(loss * 100) / 100 : Math.round(loss);
}
