import { NOT_AVAILABLE } from '../csv-rows.ts';
import type { CampaignOutcome } from './campaign-outcome.ts';
import { printedNumber, publicityCsv, type NameOf, type PublicityStamp } from './publicity-csv.ts';

/** One row is one campaign and one side of the comparison, or one campaign that is not judged. */
const COLUMNS = [
  'campaign',
  'name',
  'name_en',
  'state',
  'verdict',
  'side',
  'areas',
  'counted',
  'before_first',
  'before_last',
  'before',
  'after_first',
  'after_last',
  'after',
  'ratio',
  'sessions_first',
  'sessions_last',
  'sessions',
  'ratio_of_ratios',
  'lower',
  'upper',
  'power_percent',
  'visible_fall',
] as const;

type Row = Readonly<Record<(typeof COLUMNS)[number], string>>;

const NOTHING = Object.fromEntries(COLUMNS.map((column) => [column, NOT_AVAILABLE])) as Row;
const SIDES = [
  { side: 'treated', counts: 'treated' },
  { side: 'comparison', counts: 'control' },
] as const;

/** What the page of outcomes says of each campaign, rounded as it is printed; what it leaves unsaid is NA. */
export function outcomeCsv(
  outcomes: ReadonlyMap<string, CampaignOutcome>,
  nameOf: NameOf,
  stamp: PublicityStamp,
): string {
  const rows = [...outcomes].flatMap(([campaign, outcome]): readonly Row[] => {
    const { zh, en } = nameOf(campaign);
    const row = { ...NOTHING, campaign, name: zh, name_en: en, state: outcome.state };
    if (outcome.state === 'too-early') return [{ ...row, after_last: outcome.last }];
    if (outcome.state === 'not-told') return [{ ...row, side: 'treated', areas: outcome.areas.join(' ') }];
    if (outcome.state === 'no-comparison') return [row];
    const { before, after, counts, counted, sessions, finding } = outcome;
    const isSeen = finding.direction !== null;
    return SIDES.map(({ side, counts: key }) => {
      const [earlier, later] = [counts.before[key], counts.after[key]];
      return {
        ...row,
        verdict: finding.verdict,
        side,
        areas: outcome[side].join(' '),
        counted,
        before_first: before.at(0) ?? NOT_AVAILABLE,
        before_last: before.at(-1) ?? NOT_AVAILABLE,
        before: printedNumber(earlier, 0),
        after_first: after.at(0) ?? NOT_AVAILABLE,
        after_last: after.at(-1) ?? NOT_AVAILABLE,
        after: printedNumber(later, 0),
        ratio: printedNumber(earlier === 0 ? null : later / earlier, 2),
        sessions_first: sessions.months.at(0) ?? NOT_AVAILABLE,
        sessions_last: sessions.months.at(-1) ?? NOT_AVAILABLE,
        sessions: printedNumber(sessions[key], 0),
        ratio_of_ratios: printedNumber(finding.ratio, 2),
        lower: printedNumber(finding.lower, 2),
        upper: printedNumber(finding.upper, 2),
        // Of a change that was seen nobody asks whether it would have been.
        power_percent: printedNumber(isSeen || finding.power === null ? null : 100 * finding.power, 0),
        visible_fall: printedNumber(isSeen ? null : finding.visibleFall, 2),
      };
    });
  });
  return publicityCsv(COLUMNS, rows, stamp);
}
