import { NOT_AVAILABLE } from '../csv-rows.ts';
import { printedNumber, publicityCsv, type NameOf, type PublicityStamp } from './publicity-csv.ts';
import type { SurveyScore } from './publicity-facts.ts';

/** One row is one wave and area, of all ages or of one band. */
const COLUMNS = [
  'wave',
  'area',
  'name',
  'name_en',
  'age_group',
  'asked',
  'value',
  'state',
  'lower',
  'upper',
] as const;

/** Survey results with their intervals, in % with one place as they are printed. */
export function surveyCsv(scores: readonly SurveyScore[], nameOf: NameOf, stamp: PublicityStamp): string {
  const rows = scores.map(({ wave, area, ageGroup, asked, score }) => ({
    wave,
    area,
    name: nameOf(area).zh,
    name_en: nameOf(area).en,
    age_group: ageGroup ?? NOT_AVAILABLE,
    asked: printedNumber(asked, 0),
    value: printedNumber(score?.value ?? null, 1),
    state: score === null ? 'too_few' : 'value',
    lower: printedNumber(score?.lower ?? null, 1),
    upper: printedNumber(score?.upper ?? null, 1),
  }));
  return publicityCsv(COLUMNS, rows, stamp);
}
