import type { ViewKey } from '../../domain/view-keys.ts';
import { SMOOTHED, type ViewProblem, type ViewState } from '../../domain/view-state.ts';
import { periodKind } from '../../domain/period.ts';
import { MEASURES } from '../../domain/published-frame.ts';
import { explorerWords } from '../../i18n/explorer-words.ts';
import { capitalise } from '../../i18n/capitalise.ts';
import { figureWords } from '../../i18n/figure-words.ts';
import { formatPeriod } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { notDueReason } from '../../i18n/not-due-reason.ts';
import { typeName } from '../../i18n/view-sentences.ts';

/** Anybody may write anything into an address. */
const LONGEST = 40;

/**
 * What of an address was not understood or is not published, and what is shown instead.
 * @param asOf ISO date that the figures run to
 */
export function problemSentences(
  locale: Locale,
  problems: readonly ViewProblem[],
  state: ViewState,
  asOf: string,
): readonly string[] {
  const words = explorerWords(locale);
  const used: Readonly<Record<ViewKey, string>> = {
    m: figureWords(locale).measures[state.measure].name,
    t: typeName(locale, state.type),
    p: formatPeriod(locale, state.period),
    v: words.views[state.view],
    d: words.whole,
    s: words.smoothing.layers.crude,
  };
  return problems.map(({ key, given, why }) =>
    key === 'p' && why === 'not_due'
      ? words.problems.period_not_due(capitalise(notDueReason(locale, state.measure, given, asOf)), used[key])
      : words.problems[why](words.keys[key], given === '' ? '' : inWords(locale, key, given), used[key]),
  );
}

function inWords(locale: Locale, key: ViewKey, written: string): string {
  // What has no shape of its own is shown as a character that cannot be read.
  const given = written.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\uFFFD');
  const short = given.length > LONGEST ? `${given.slice(0, LONGEST)}…` : given;
  if (key === 'p') return periodKind(given) === null ? short : formatPeriod(locale, given);
  if (key === 's') return given === SMOOTHED ? explorerWords(locale).smoothing.layers.eb : short;
  const measure = MEASURES.find((id) => id === given);
  if (key === 'm' && measure !== undefined) return figureWords(locale).measures[measure].name;
  return key === 't' ? typeName(locale, short) : short;
}
