import type { AreaCode } from '../area-code.ts';
import { cellAt, filedOf, latestShownPeriod, type PublishedFrame } from '../published-frame.ts';
import { publishedNumber } from '../published-value.ts';

/** How often a fraud type is drawn, by its id: whole numbers from 1, which have a meaning beside each other only. */
export type TypeWeights = Readonly<Record<string, number>>;

interface WeighedType {
  readonly id: string;
  readonly group: string;
}

/** The published frames that say which types are common. Undefined where the edition or the data have none. */
export interface TypeFrames {
  /** Areas by group of types. */
  readonly groups: PublishedFrame | undefined;
  /** The region by type. */
  readonly types: PublishedFrame | undefined;
}

/** Weights add up to about this: finer than a reader of some dozens of messages could notice. */
const TOTAL = 100;

/**
 * Weights of fraud types in an area, from what is published of the latest year: its groups of types, each divided
 * among its types as in the whole region. A group that is not published for the area is taken from the region, in
 * its proportion to the groups that are. A type that nobody counts, such as lending out a bank card, is as frequent
 * as the mean of the others; where nothing is published, all are alike.
 */
export function typeWeights(
  frames: TypeFrames,
  types: readonly WeighedType[],
  area: AreaCode,
  region: AreaCode,
): TypeWeights {
  const groups = groupCounts(frames.groups, [...new Set(types.map(({ group }) => group))], area, region);
  const counted = types.map(({ id, group }) => {
    const among = types.filter((other) => other.group === group).map((other) => other.id);
    const count = groups.get(group);
    return [id, count === undefined ? null : count * shareIn(frames.types, id, among, region)] as const;
  });
  const known = counted.flatMap(([, count]) => (count === null ? [] : [count]));
  const sum = known.reduce((total, count) => total + count, 0);
  const mean = sum > 0 ? sum / known.length : 1;
  const all = counted.map(([id, count]) => [id, sum > 0 ? (count ?? mean) : 1] as const);
  const total = all.reduce((whole, [, count]) => whole + count, 0);
  return Object.fromEntries(all.map(([id, count]) => [id, Math.max(1, Math.round((TOTAL * count) / total))]));
}

/** Filed incidents by group, in proportion; groups of which neither area nor region tells a count are left out. */
function groupCounts(
  frame: PublishedFrame | undefined,
  groups: readonly string[],
  area: AreaCode,
  region: AreaCode,
): ReadonlyMap<string, number> {
  const period = frame === undefined ? null : latestShownPeriod(frame);
  if (frame === undefined || period === null) return new Map();
  const counts = groups.map((group) => ({
    group,
    here: countAt(frame, area, period, group),
    whole: countAt(frame, region, period, group),
  }));
  const both = counts.flatMap(({ here, whole }) => (here === null || whole === null ? [] : [[here, whole]]));
  const [here, whole] = [0, 1].map((side) => both.reduce((sum, pair) => sum + (pair[side] ?? 0), 0));
  const scale = (here ?? 0) > 0 && (whole ?? 0) > 0 ? (here ?? 0) / (whole ?? 1) : 1;
  return new Map(
    counts.flatMap(({ group, here: own, whole: common }) => {
      const count = own ?? (common === null ? null : common * scale);
      return count === null ? [] : [[group, count]];
    }),
  );
}

/** Equal parts where the region's types are not all published. */
function shareIn(
  frame: PublishedFrame | undefined,
  id: string,
  among: readonly string[],
  region: AreaCode,
): number {
  const equal = 1 / among.length;
  const period = frame === undefined ? null : latestShownPeriod(frame);
  if (frame === undefined || period === null) return equal;
  const counts = among.map((type) => countAt(frame, region, period, type));
  const sum = counts.reduce<number>((total, count) => total + (count ?? 0), 0);
  return counts.includes(null) || sum === 0 ? equal : (counts[among.indexOf(id)] ?? 0) / sum;
}

function countAt(frame: PublishedFrame, area: AreaCode, period: string, type: string): number | null {
  const cell = cellAt(frame, area, period, type);
  return cell === undefined ? null : publishedNumber(filedOf(cell));
}
