import type { AreaCode } from '../area-code.ts';
import { cellsOfPeriod } from '../frame-index.ts';
import type { YearKey } from '../period.ts';
import { ALL_TYPES, filedOf, type PublishedFrame, type TypeKey } from '../published-frame.ts';
import { NOT_SUPPLIED, publishedNumber, type PublishedValue } from '../published-value.ts';
import { newcombeDifference } from '../statistics/newcombe-difference.ts';
import type { PublicityYear } from './publicity-facts.ts';
import { shareFound, type ShareFound } from './share-found.ts';

/** Types that nobody can aim at. */
const UNAIMED: TypeKey = 'other';

/** With fewer events than this that name a type, or fewer cases, shares are not compared. */
export const LEAST_COMPARED = 20;

/** Chance, at most, that any gap at all is told where publicity follows harm. */
export const GAP_LEVEL = 0.05;

/**
 * How publicity stands to harm: `none` where there was harm and not one event spoke of it; `less` and `more` where the
 * difference of the shares excludes 0, with allowance for all that are compared; `even` where chance may explain it.
 */
export type GapVerdict = 'none' | 'less' | 'more' | 'even' | 'too-few' | 'not-told';

export interface TargetingGap {
  readonly area: AreaCode;
  readonly group: TypeKey;
  /** Incidents filed, as the edition publishes them. */
  readonly filed: PublishedValue;
  /** Of the incidents of the area whose type can be aimed at; null where that is not told. */
  readonly harm: ShareFound | null;
  readonly mentions: number;
  /** Of all mentions of types in the area; null where no event named one. */
  readonly publicity: ShareFound | null;
  readonly verdict: GapVerdict;
}

/** Harm and publicity as the edition tells them. */
export interface GapSources {
  /** `incidents-year-district-group`. */
  readonly byGroup: PublishedFrame;
  /** `incidents-year-district`. */
  readonly ofAll: PublishedFrame;
  readonly years: readonly PublicityYear[];
}

/**
 * Share of harm against share of publicity, by area and type group, of one year. Both are shares of what is named: cases
 * of other types and events about fraud in general are left out of both.
 *
 * @returns areas in the order given, groups in that of the frame
 */
export function targetingGaps(
  sources: GapSources,
  year: YearKey,
  areas: readonly AreaCode[],
): readonly TargetingGap[] {
  const groups = sources.byGroup.types.filter((type) => type !== UNAIMED);
  const drafts = areas.flatMap((area) => draftsOf(sources, groups, year, area));
  const comparable = drafts.filter(isComparable).length;
  const level = 1 - GAP_LEVEL / Math.max(1, comparable);
  return drafts.map((draft) => {
    const { area, group, filed, cases, allCases, mentions, allMentions } = draft;
    return {
      area,
      group,
      filed,
      harm: cases === null || allCases === null ? null : shareFound(cases, allCases),
      mentions,
      publicity: shareFound(mentions, allMentions),
      verdict: verdictOf(draft, level),
    };
  });
}

interface Draft {
  readonly area: AreaCode;
  readonly group: TypeKey;
  readonly filed: PublishedValue;
  /** Null where it is not told. */
  readonly cases: number | null;
  readonly allCases: number | null;
  readonly mentions: number;
  readonly allMentions: number;
}

function draftsOf(
  { byGroup, ofAll, years }: GapSources,
  groups: readonly TypeKey[],
  year: YearKey,
  area: AreaCode,
): readonly Draft[] {
  const spoken = years.find((one) => one.year === year && one.area === area)?.mentions ?? {};
  const allMentions = groups.reduce((sum, group) => sum + (spoken[group] ?? 0), 0);
  const filedAt = (group: TypeKey, frame = byGroup): PublishedValue => {
    const cell = cellsOfPeriod(frame, year, group).get(area);
    return cell === undefined ? NOT_SUPPLIED : filedOf(cell);
  };
  const countAt = (group: TypeKey, frame = byGroup): number | null => publishedNumber(filedAt(group, frame));
  const [all, unaimed] = [countAt(ALL_TYPES, ofAll), countAt(UNAIMED)];
  const told = groups.map((group) => countAt(group));
  const sum = told.every((count) => count !== null) ? told.reduce((total, count) => total + count, 0) : null;
  const allCases = all !== null && unaimed !== null ? all - unaimed : sum;
  return groups.map((group) => ({
    area,
    group,
    filed: filedAt(group),
    cases: countAt(group),
    allCases,
    mentions: spoken[group] ?? 0,
    allMentions,
  }));
}

function isComparable({ cases, allCases, allMentions }: Draft): boolean {
  return cases !== null && allCases !== null && allCases >= LEAST_COMPARED && allMentions >= LEAST_COMPARED;
}

function verdictOf(draft: Draft, level: number): GapVerdict {
  const { cases, allCases, mentions, allMentions } = draft;
  if (cases === null || allCases === null) return 'not-told';
  if (cases > 0 && mentions === 0) return 'none';
  if (!isComparable(draft)) return 'too-few';
  const difference = newcombeDifference(
    { events: mentions, trials: allMentions },
    { events: cases, trials: allCases },
    level,
  );
  if (difference === null) return 'too-few';
  if (difference.upper < 0) return 'less';
  return difference.lower > 0 ? 'more' : 'even';
}
