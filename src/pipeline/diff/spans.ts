import type { AreaCode } from '../../domain/area-code.ts';
import type { Cell } from './cell-changes.ts';

/** Cells that are told in one breath: all of the areas in all of the periods. */
export interface Span<C extends Cell> {
  readonly areas: readonly AreaCode[];
  readonly periods: readonly string[];
  readonly cells: readonly C[];
}

/**
 * The cells as spans, each cell in exactly one: periods in which the same areas stand together, or areas
 * that share their periods, whichever makes fewer sentences. Sorted by first period.
 */
export function spansOf<C extends Cell>(cells: readonly C[]): readonly Span<C>[] {
  const byPeriod = spansAlong(cells, 'period', 'area');
  const byArea = spansAlong(cells, 'area', 'period');
  const spans = byArea.length < byPeriod.length ? byArea : byPeriod;
  return [...spans].sort((a, b) => compare(a.periods[0] ?? '', b.periods[0] ?? ''));
}

function spansAlong<C extends Cell>(
  cells: readonly C[],
  along: keyof Cell,
  across: keyof Cell,
): readonly Span<C>[] {
  const signatures = new Map(
    [...Map.groupBy(cells, (cell) => cell[along])].map(([value, group]) => [
      value,
      sorted(group.map((cell) => cell[across])).join(' '),
    ]),
  );
  const groups = Map.groupBy(cells, (cell) => signatures.get(cell[along]));
  return [...groups.values()].map((group) => ({
    areas: sorted(group.map(({ area }) => area)),
    periods: sorted(group.map(({ period }) => period)),
    cells: group,
  }));
}

function sorted(values: readonly string[]): readonly string[] {
  return [...new Set(values)].sort(compare);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
