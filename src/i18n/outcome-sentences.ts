import type { CampaignOutcome, JudgedCampaign } from '../domain/publicity/campaign-outcome.ts';
import { formatNumber, formatPeriod } from './format.ts';
import type { Locale } from './locale.ts';
import { punctuation } from './punctuation.ts';
import { publicityWords } from './publicity-words.ts';

/** The finding in a few words. */
export function outcomeWords(locale: Locale, outcome: CampaignOutcome): string {
  const { outcome: words } = publicityWords(locale);
  switch (outcome.state) {
    case 'judged':
      return words.verdicts[outcome.finding.verdict];
    case 'too-early':
    case 'not-told':
    case 'no-comparison':
      return words.verdicts['not-enough-data'];
  }
}

/**
 * What is said of a campaign, sentence by sentence: the finding never without what it cannot say.
 *
 * @param nameOf of a district
 */
export function outcomeSentences(
  locale: Locale,
  outcome: CampaignOutcome,
  nameOf: (area: string) => string,
): readonly string[] {
  const { outcome: words } = publicityWords(locale);
  const { and } = punctuation(locale);
  const named = (areas: readonly string[]): string => areas.map(nameOf).join(and);
  switch (outcome.state) {
    case 'too-early':
      return [words.early(formatPeriod(locale, outcome.last))];
    case 'not-told':
      return [words.notTold(named(outcome.areas))];
    case 'no-comparison':
      return [words.noComparison];
    case 'judged':
      return [
        ...foundSentences(locale, outcome),
        words.who(named(outcome.treated), named(outcome.comparison)),
        words.months(spanOf(locale, outcome.after), spanOf(locale, outcome.before)),
        words.counted[outcome.counted],
        ...sessionSentences(locale, outcome),
      ];
  }
}

function foundSentences(locale: Locale, { finding }: JudgedCampaign): readonly string[] {
  const { outcome: words } = publicityWords(locale);
  const { ratio, lower, upper, direction, power, visibleFall } = finding;
  const two = (value: number): string => formatNumber(locale, value, 2);
  if (ratio === null || lower === null || upper === null) return [words.noPower];
  const reach = power === null ? words.noPower : words.power(`${formatNumber(locale, 100 * power)}%`);
  return [
    words.ratioOfRatios(two(ratio), two(lower), two(upper)),
    words.explains[direction ?? 'same'],
    ...(direction === null ? [reach] : []),
    ...(direction === null && visibleFall !== null ? [words.visible(two(visibleFall))] : []),
  ];
}

/** Districts without the campaign are not without publicity. */
function sessionSentences(locale: Locale, { sessions }: JudgedCampaign): readonly string[] {
  const { outcome: words } = publicityWords(locale);
  const { treated, control } = sessions;
  if (treated === null && control === null) return [];
  const isInBoth = treated !== null && control !== null && treated > 0 && control > 0;
  return [words.sessionsOf(spanOf(locale, sessions.months)), ...(isInBoth ? [words.routine] : [])];
}

function spanOf(locale: Locale, months: readonly string[]): string {
  const [first = '', last = ''] = [months.at(0), months.at(-1)];
  return first === last
    ? formatPeriod(locale, first)
    : publicityWords(locale).span(formatPeriod(locale, first), formatPeriod(locale, last));
}
