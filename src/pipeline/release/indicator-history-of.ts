import { cellId } from '../protect/incident-systems.ts';
import type { IndicatorHistory, PastIndicatorCell } from '../protect/indicator-history.ts';
import type { DataFolder } from '../read/read-folder.ts';

/** What is public of a folder's indicators whatever is published now. */
export function indicatorHistoryOf({ releases }: Pick<DataFolder, 'releases'>): IndicatorHistory {
  return releases.map(({ manifest: { version, rules }, indicators }) => {
    const cells = new Map<string, PastIndicatorCell[]>();
    for (const { indicator, adcode, period, state, numerator, denominator } of indicators) {
      const all = cells.get(indicator) ?? [];
      all.push({ cell: cellId(adcode, period), state, numerator, denominator });
      cells.set(indicator, all);
    }
    return { version, rules, cells };
  });
}
