import type { AreaCode } from '../../domain/area-code.ts';
import type { MonthKey } from '../../domain/period.ts';

/** Where a tally stands in the cube of month × area × type. */
export function keyOf(area: AreaCode, month: MonthKey, type: string): string {
  return `${month} ${area} ${type}`;
}

export function monthOfKey(key: string): MonthKey {
  return key.slice(0, 7);
}
