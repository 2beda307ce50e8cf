import { UNASSIGNED, type AreaCode } from '../area-code.ts';
import { cellsOfPeriod } from '../frame-index.ts';
import type { FraudType } from '../fraud-type.ts';
import type { PeriodKey } from '../period.ts';
import { filedOf, type PublishedFrame } from '../published-frame.ts';
import { publishedNumber } from '../published-value.ts';
import type { District } from '../region.ts';
import type { DatasetFacts } from '../site-facts.ts';

/** What a bulletin is written from: published figures and who they are of. */
export interface BulletinSource {
  readonly site: Pick<
    DatasetFacts,
    | 'asOf'
    | 'buildDate'
    | 'dataHash'
    | 'edition'
    | 'internalMarkingZh'
    | 'provenance'
    | 'publisher'
    | 'region'
    | 'title'
    | 'version'
  >;
  readonly districts: readonly Pick<District, 'code' | 'name'>[];
  readonly frames: readonly PublishedFrame[];
  /** In the order of the catalogue. */
  readonly fraudTypes: readonly Pick<FraudType, 'id' | 'name'>[];
}

/** The frames that it uses; all but the first may be missing. */
export interface BulletinFrames {
  readonly month: PublishedFrame;
  readonly rolling: PublishedFrame | null;
  readonly byType: PublishedFrame | null;
}

/**
 * Bulletins that are written. Older ones lie in the office's files as they were issued: written again from
 * revised data they would contradict them.
 */
export const BULLETIN_MONTHS = 12;

/** Null where the months of the districts are not published. */
export function bulletinFrames({ frames }: Pick<BulletinSource, 'frames'>): BulletinFrames | null {
  const named = (id: string): PublishedFrame | null => frames.find((frame) => frame.id === id) ?? null;
  const month = named('incidents-month-district');
  if (month === null) return null;
  return {
    month,
    rolling: named('incidents-r12-district'),
    byType: named('incidents-month-district-type'),
  };
}

/** Months of which at least one district has told its count, newest first; none in the public edition. */
export function bulletinMonths(source: BulletinSource): readonly PeriodKey[] {
  const frames = source.site.edition === 'internal' ? bulletinFrames(source) : null;
  if (frames === null) return [];
  const { month: frame } = frames;
  return frame.periods
    .filter((period) => hasFigures(frame, period, source.site.region.code))
    .sort()
    .reverse()
    .slice(0, BULLETIN_MONTHS);
}

function hasFigures(frame: PublishedFrame, period: PeriodKey, region: AreaCode): boolean {
  return [...cellsOfPeriod(frame, period).values()].some(
    (cell) => cell.area !== region && cell.area !== UNASSIGNED && publishedNumber(filedOf(cell)) !== null,
  );
}
