import type { PublishedCell, PublishedFrame } from '../../../../src/domain/published-frame.ts';
import { shown, SUPPRESSED } from '../../../../src/domain/published-value.ts';

/** A frame of filed incidents: `null` is hidden, a key left out is not there. */
export function frameOf(
  counts: ReadonlyMap<string, number | null>,
  types: readonly string[],
  provisional: Readonly<Record<string, number | null>> = {},
): PublishedFrame {
  const cells = [...counts].map(([key, count]): PublishedCell => {
    const [area = '', period = '', type = 'all'] = key.split(' ');
    const filed = count === null ? SUPPRESSED : shown(count);
    return { area, period, type, values: { filed }, verdicts: {}, largestCase: null, changes: {} };
  });
  return {
    id: 'made',
    periodKind: 'month',
    periods: [...new Set(cells.map(({ period }) => period))].sort(),
    areas: [...new Set(cells.map(({ area }) => area))],
    types,
    measures: ['filed'],
    provenance: 'synthetic',
    cells,
    provisional,
    region: 'r',
    springFestival: null,
  } as unknown as PublishedFrame;
}
