import type { AreaCode } from '../../domain/area-code.ts';
import type { PublishedIndicatorCell } from '../../domain/indicator/published-indicator.ts';
import { quarterOfMonth, type MonthKey } from '../../domain/period.ts';
import { cellAt, type PublishedFrame } from '../../domain/published-frame.ts';
import {
  NOT_SUPPLIED,
  publishedNumber,
  shown,
  stateOfTotal,
  type PublishedValue,
} from '../../domain/published-value.ts';
import type { OfIncidents } from '../tabulate/indicators/of-incidents.ts';
import { residentsOver, type ResidentsOf } from '../tabulate/residents.ts';

interface Place {
  readonly area: AreaCode;
  readonly months: readonly MonthKey[];
  readonly residentsOf: ResidentsOf;
}

type Told = Pick<PublishedIndicatorCell, 'value' | 'numerator' | 'denominator'>;

/**
 * An indicator worked out of the incidents as the edition publishes them, so that it tells nothing that they do not:
 * C1 is their clearance, O1 their rate, R3 stopped over lost, O2 lost over residents, of rounded sums in public.
 */
export function incidentIndicator(frames: readonly PublishedFrame[], id: OfIncidents, place: Place): Told {
  const { area, months, residentsOf } = place;
  const last = months.at(-1) ?? '';
  const period = months.length === 12 ? `${last}-r12` : quarterOfMonth(last);
  const kind = months.length === 12 ? 'rolling12' : 'quarter';
  const frame = frames.find(
    ({ periodKind, types, areas }) =>
      periodKind === kind && types.includes('all') && areas.length > 1 && areas.includes(area),
  );
  const cell = frame === undefined ? undefined : cellAt(frame, area, period);
  const residents = Math.round(residentsOver(residentsOf, area, months));
  const values = cell?.values ?? {};
  const { filed = NOT_SUPPLIED, rate, clearance, loss = NOT_SUPPLIED, stopped = NOT_SUPPLIED } = values;
  switch (id) {
    case 'C1': {
      if (clearance === undefined) return all(NOT_SUPPLIED);
      const [share, of] = [publishedNumber(clearance), publishedNumber(filed)];
      if (share === null || of === null) return all(clearance.state === 'value' ? filed : clearance);
      return { value: clearance, numerator: shown(Math.round((share * of) / 100)), denominator: filed };
    }
    case 'O1':
      return rate === undefined || publishedNumber(rate) === null
        ? all(rate ?? NOT_SUPPLIED)
        : { value: rate, numerator: filed, denominator: shown(residents) };
    case 'R3': {
      const [part, whole] = [publishedNumber(stopped), publishedNumber(loss)];
      if (part === null || whole === null || whole === 0) return all(hiddenOf([stopped, loss]));
      return { value: shown((100 * part) / whole), numerator: stopped, denominator: loss };
    }
    case 'O2': {
      const sum = publishedNumber(loss);
      if (sum === null) return all(loss);
      return { value: shown(sum / residents), numerator: loss, denominator: shown(residents) };
    }
  }
}

function all(state: PublishedValue): Told {
  return { value: state, numerator: state, denominator: state };
}

function hiddenOf(parts: readonly PublishedValue[]): PublishedValue {
  const state = stateOfTotal(parts.map((part) => part.state));
  return state === null ? NOT_SUPPLIED : { state };
}
