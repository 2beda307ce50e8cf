import type { Range } from '../../domain/disclosure/linear-program.ts';
import type { CellId } from '../../domain/disclosure/table-system.ts';
import { wilsonCI } from '../../domain/statistics/wilson-ci.ts';
import { cellId } from '../protect/incident-systems.ts';
import { meanResidents, RATE_BASE } from '../protect/publish-measure.ts';
import type { QuantityId } from '../protect/publication-history.ts';
import type { ResidentsOf } from '../tabulate/residents.ts';
import type { EmittedFigure } from './emitted-figure.ts';

/** What the figures say of each cell of each quantity. */
export type Known = ReadonlyMap<QuantityId, ReadonlyMap<CellId, Range>>;

/** The largest cohort looked for behind a share. */
const LARGEST_COHORT = 20_000;

/**
 * Turns figures into what a stranger knows of counts and sums: a rate times residents is a count, a share
 * with its interval is two. Several prints of one cell leave what all of them allow.
 */
export function whatIsKnown(figures: readonly EmittedFigure[], residentsOf: ResidentsOf): Known {
  const known = new Map<QuantityId, Map<CellId, Range>>();
  const learn = (quantity: QuantityId, id: CellId, range: Range): void => {
    const cells = known.get(quantity) ?? new Map<CellId, Range>();
    const before = cells.get(id) ?? { lower: 0, upper: Infinity };
    cells.set(id, {
      lower: Math.max(before.lower, range.lower),
      upper: Math.min(before.upper, range.upper),
    });
    known.set(quantity, cells);
  };
  for (const figure of figures) {
    const id = cellId(figure.area, figure.period, figure.type);
    for (const [quantity, range] of quantitiesIn(figure, residentsOf)) learn(quantity, id, range);
  }
  return known;
}

function quantitiesIn(
  figure: EmittedFigure,
  residentsOf: ResidentsOf,
): readonly (readonly [QuantityId, Range])[] {
  const { measure, value, area, period } = figure;
  switch (measure) {
    case 'filed':
    case 'loss':
    case 'prevented':
    case 'stopped':
      return [[measure, value]];
    case 'solved':
      return [['solved180d', value]];
    case 'returned':
      return [['returned90d', value]];
    case 'rate': {
      const scale = meanResidents(residentsOf, area, period) / RATE_BASE;
      return [['filed', wholeNumbers({ lower: value.lower * scale, upper: value.upper * scale })]];
    }
    case 'clearance':
      return countsBehind(figure);
    case 'median_loss':
      return [];
  }
}

/** A count is whole: what lies between two whole numbers is one of them, or the range is left as it is. */
function wholeNumbers({ lower, upper }: Range): Range {
  const [first, last] = [Math.ceil(lower - 1e-9), Math.floor(upper + 1e-9)];
  return first <= last ? { lower: first, upper: last } : { lower, upper };
}

/** The cohorts that give a share and its Wilson interval to the last place; nothing where too many do. */
function countsBehind({ value, interval }: EmittedFigure): readonly (readonly [QuantityId, Range])[] {
  if (interval === null) return [];
  const cohorts: { filed: number; solved: number }[] = [];
  const half = (value.upper - value.lower) / 2;
  for (let filed = 1; filed <= LARGEST_COHORT; filed += 1) {
    const solved = Math.round((filed * (value.lower + value.upper)) / 200);
    if (Math.abs((100 * solved) / filed - (value.lower + value.upper) / 2) > half) continue;
    const limits = wilsonCI(solved, filed);
    if (limits === null) continue;
    const fits =
      Math.abs(100 * limits.lower - interval.lower) <= half &&
      Math.abs(100 * limits.upper - interval.upper) <= half;
    if (fits) cohorts.push({ filed, solved });
  }
  const [first, last] = [cohorts.at(0), cohorts.at(-1)];
  if (first === undefined || last === undefined) return [];
  return [
    ['filed', { lower: first.filed, upper: last.filed }],
    ['solved180d', { lower: first.solved, upper: last.solved }],
  ];
}
