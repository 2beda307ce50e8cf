import { latestShownPeriod, filedOf, type PublishedFrame, type TypeKey } from '../published-frame.ts';
import { cellsOfPeriod } from '../frame-index.ts';
import { publishedNumber } from '../published-value.ts';
import type { AreaCode } from '../area-code.ts';
import type { TypeText } from '../fraud-type.ts';

/** One kind of fraud to watch for, in the words of one language. */
export interface WatchItem {
  /** Id of the fraud type that stands for its group. */
  readonly id: string;
  readonly name: string;
  /** The words with which it begins; null where nobody has written them. */
  readonly heard: string | null;
  /** What to do, in a sentence. */
  readonly advice: string | null;
}

/**
 * For each group the type of which most was filed in the region in the latest year told, or the first of the group where
 * that is not told.
 *
 * @param openings first words by id of the type
 * @param byType `incidents-year-type`
 */
export function watchItems(
  groups: readonly TypeKey[],
  types: readonly TypeText[],
  openings: ReadonlyMap<string, string>,
  byType: PublishedFrame | undefined,
  region: AreaCode,
): readonly WatchItem[] {
  const year = byType === undefined ? null : latestShownIn(byType, region);
  const filed = (id: string): number => {
    if (byType === undefined || year === null) return 0;
    const cell = cellsOfPeriod(byType, year, id).get(region);
    return (cell === undefined ? null : publishedNumber(filedOf(cell))) ?? 0;
  };
  return groups.flatMap((group) => {
    const own = types.filter((type) => type.group === group && type.isIncident);
    const most = own.toSorted((a, b) => filed(b.id) - filed(a.id)).at(0);
    if (most === undefined) return [];
    const { id, name, advice } = most;
    const heard = openings.get(id) ?? null;
    return [{ id, name, heard, advice: advice === null ? null : firstSentence(advice) }];
  });
}

/** The frame has rows of the region alone. */
function latestShownIn(frame: PublishedFrame, region: AreaCode): string | null {
  return frame.areas.includes(region) ? latestShownPeriod(frame) : null;
}

function firstSentence(text: string): string {
  const [first] = new Intl.Segmenter('zh-CN', { granularity: 'sentence' }).segment(text);
  return first?.segment.trim() ?? text;
}
