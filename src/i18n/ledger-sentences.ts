import { DUE_SOON_DAYS, type CommitmentStatus } from '../domain/ledger/commitment-status.ts';
import type { CommitmentLedger } from '../domain/ledger/commitment-ledger.ts';
import { OVERDUE_PILE_RULE } from '../domain/ledger/overdue-piles.ts';
import { chanceBelow, wholePercent } from './format-chance.ts';
import { formatDate, formatNumber } from './format.ts';
import { formatCount } from './format-indicator.ts';
import { ledgerWords } from './ledger-words.ts';
import { exampleMark } from './example-mark.ts';
import type { Locale } from './locale.ts';
import { punctuation } from './punctuation.ts';
import { nameIn } from './sentences.ts';

/** `逾期12天`: where a decision stands. */
export function standingWords(locale: Locale, standing: CommitmentStatus): string {
  const words = ledgerWords(locale);
  switch (standing.status) {
    case 'overdue':
      return words.overdueBy(formatNumber(locale, standing.days));
    case 'done-late':
      return words.lateBy(formatNumber(locale, standing.days));
    case 'due-soon':
    case 'not-due':
      return standing.days === 0 ? words.dueToday : words.dueIn(formatNumber(locale, standing.days));
    case 'done-on-time':
      return words.statuses['done-on-time'];
  }
}

/** How much is overdue; whose pile stands out, with its figures; who could not be judged; how it was judged. */
export interface LedgerVerdict {
  readonly standsOn: string;
  /** One an owner whose pile stands out, or one that nobody’s does. */
  readonly found: readonly string[];
  /** Null where all were judged. */
  readonly notJudged: string | null;
  readonly method: string;
}

export function ledgerVerdict(locale: Locale, ledger: CommitmentLedger): LedgerVerdict {
  const { owners, provenance, asOf, total, counts } = ledger;
  const words = ledgerWords(locale);
  const example = exampleMark(locale, provenance);
  const number = (value: number, digits = 0): string => formatNumber(locale, value, digits);
  const found = owners.flatMap(({ name, verdict }) => {
    if (verdict?.verdict !== 'named') return [];
    const { events, trials, expected, adjustedP } = verdict;
    return `${example}${words.named(nameIn(locale, name), number(events), number(trials), number(expected, 1), chanceBelow(locale, adjustedP))}`;
  });
  const few = owners
    .filter(({ verdict }) => verdict === null || verdict.verdict === 'too-few' || verdict.verdict === 'alone')
    .map(({ name }) => nameIn(locale, name));
  const { level, leastTrials, leastGap } = OVERDUE_PILE_RULE;
  return {
    standsOn: `${example}${words.standsOn(formatDate(locale, asOf), formatCount(locale, total), formatCount(locale, counts.overdue))}`,
    found: found.length === 0 ? [`${example}${words.nobody}`] : found,
    notJudged:
      few.length === 0
        ? null
        : `${example}${words.tooFew(few.join(locale === 'en' ? '; ' : punctuation(locale).and), number(leastTrials))}`,
    method: `${words.verdictNote(wholePercent(locale, level), number(leastGap * 100))} ${words.statusNote(number(DUE_SOON_DAYS))}`,
  };
}
