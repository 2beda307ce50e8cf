import type { AgencyNetwork, NetworkRow } from '../domain/network/agency-network.ts';
import { PASSIVE_AGENCY_RULE } from '../domain/network/passive-agencies.ts';
import { publishedNumber } from '../domain/published-value.ts';
import { chanceBelow, wholePercent } from './format-chance.ts';
import { formatCount } from './format-indicator.ts';
import { formatNumber } from './format.ts';
import { exampleMark } from './example-mark.ts';
import type { Locale } from './locale.ts';
import { networkWords } from './network-words.ts';
import { punctuation } from './punctuation.ts';
import { nameIn } from './sentences.ts';

/** Who leads less than its volume explains, each with its figures; who could not be judged; how it was judged. */
export interface NetworkVerdict {
  /** One an agency that stands out, or one that nobody does. */
  readonly found: readonly string[];
  /** Null where all were judged. */
  readonly notJudged: string | null;
  readonly method: string;
}

export function networkVerdict(
  locale: Locale,
  { rows, agencies, provenance }: Pick<AgencyNetwork, 'rows' | 'agencies' | 'provenance'>,
): NetworkVerdict {
  const words = networkWords(locale);
  const example = exampleMark(locale, provenance);
  const names = new Map(agencies.map(({ id, name }) => [id, nameIn(locale, name)]));
  const nameOf = ({ agency }: NetworkRow): string => names.get(agency) ?? agency;
  const found = rows.flatMap((row) => {
    if (row.standing.verdict !== 'passive' || row.expected === null) return [];
    const turns = formatNumber(locale, publishedNumber(row.expected) ?? 0, 1);
    const chance = chanceBelow(locale, row.standing.adjustedP);
    return `${example}${words.named(nameOf(row), formatCount(locale, row.ledOfThose), formatCount(locale, row.couldHaveLed), turns, chance)}`;
  });
  const few = rows.filter(({ standing }) => standing.verdict === 'too-few').map(nameOf);
  const { level, leastTrials, leastGap } = PASSIVE_AGENCY_RULE;
  return {
    found: found.length === 0 ? [`${example}${words.nobody}`] : found,
    notJudged:
      few.length === 0
        ? null
        : `${example}${words.tooFew(few.join(locale === 'en' ? '; ' : punctuation(locale).and), formatNumber(locale, leastTrials))}`,
    method: words.verdictNote(wholePercent(locale, level), formatNumber(locale, leastGap * 100)),
  };
}
