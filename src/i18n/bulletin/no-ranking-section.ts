import { UNASSIGNED } from '../../domain/area-code.ts';
import { districtBands } from '../../domain/bulletin/district-bands.ts';
import { cellsOfPeriod } from '../../domain/frame-index.ts';
import type { DocumentBlock } from '../../domain/office-document.ts';
import { extremesOfEquals } from '../../domain/statistics/extremes-of-equals.ts';
import { VERDICT_LEVEL } from '../../domain/verdict.ts';
import { formatNumber } from '../format.ts';
import { DEFAULT_LOCALE } from '../locale.ts';
import { cellOf, numberOf, regionCell, type BulletinContext } from './bulletin-context.ts';
import { BULLETIN_WORDS } from './bulletin-words.ts';

const WORDS = BULLETIN_WORDS.noRanking;
/** From there on e^−mean is 0, and chance moves little. */
const LARGEST_MEAN = 700;

/** Why nothing is ranked, worked out for as many districts and cases as there are. */
export function noRankingSection(context: BulletinContext): readonly DocumentBlock[] {
  return [
    { kind: 'paragraph', text: WORDS.lead },
    { kind: 'paragraph', text: chanceAlone(context) },
    ...judgement(context).map((text) => ({ kind: 'paragraph', text }) as const),
  ];
}

function chanceAlone(context: BulletinContext): string {
  const { districts, name, example } = context;
  const filed = numberOf('filed', regionCell(context));
  const unplaced = numberOf('filed', cellOf(context, UNASSIGNED)) ?? 0;
  const mean = filed === null ? null : (filed - unplaced) / districts.length;
  if (mean === null || mean <= 0 || mean >= LARGEST_MEAN) return WORDS.unknown;
  const { largest, smallest } = extremesOfEquals(districts.length, mean);
  const words = WORDS.computed({
    month: name,
    districts: formatNumber(DEFAULT_LOCALE, districts.length),
    mean: formatNumber(DEFAULT_LOCALE, mean, 1),
    largest: formatNumber(DEFAULT_LOCALE, largest, 1),
    smallest: formatNumber(DEFAULT_LOCALE, smallest, 1),
  });
  return `${example}${words}`;
}

function judgement(context: BulletinContext): readonly string[] {
  const bands = districtBands(context.districts, cellsOfPeriod(context.byMonth, context.month));
  const differing = bands.above.length + bands.below.length;
  const judged = differing + bands.undistinguished.length;
  if (judged === 0) return [];
  const words = WORDS.judged({
    judged: formatNumber(DEFAULT_LOCALE, judged),
    differing: formatNumber(DEFAULT_LOCALE, differing),
    falseAlarm: formatNumber(DEFAULT_LOCALE, 100 * (1 - VERDICT_LEVEL ** judged), 1),
  });
  return [`${context.example}${words}`];
}
