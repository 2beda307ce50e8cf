import { discrimination, discriminationInterval } from '../../domain/practice/discrimination.ts';
import { judgement } from '../../domain/practice/judgement.ts';
import type { PracticeFeed } from '../../domain/practice/practice-feed.ts';
import type { PracticeItem } from '../../domain/practice/practice-item.ts';
import { isRight, tallyRound, type Answer, type RoundTally } from '../../domain/practice/round-answers.ts';
import type { Locale } from '../../i18n/locale.ts';
import { practiceAnswerWords } from '../../i18n/practice-answer-words.ts';
import { made } from './parts-of.ts';

/** A message with what the reader said of it. */
export interface AnsweredItem {
  readonly item: PracticeItem;
  readonly answer: Answer;
}

/** What a round has shown, in words; the figures are folded below them. */
export function resultOf(
  locale: Locale,
  answered: readonly AnsweredItem[],
  types: PracticeFeed['types'],
): readonly HTMLElement[] {
  const words = practiceAnswerWords(locale);
  const tally = tallyRound(answered.map(({ item, answer }) => ({ isGenuine: item.isGenuine, answer })));
  const { sharpness, leaning } = judgement(tally);
  const lead = made('p', words.sharpness[sharpness]);
  lead.className = 'lead';
  const right = tally.hits + tally.correctRejections;
  const wrong = tally.misses + tally.falseAlarms;
  return [
    lead,
    made('p', words.score(right, wrong, tally.unsure)),
    ...(leaning === 'even' ? [] : [made('p', words.leaning[leaning])]),
    made('p', words.few),
    ...missedOf(locale, answered, types),
    figuresOf(locale, tally),
  ];
}

function missedOf(
  locale: Locale,
  answered: readonly AnsweredItem[],
  types: PracticeFeed['types'],
): readonly HTMLElement[] {
  const words = practiceAnswerWords(locale);
  const missed = answered.filter(
    ({ item, answer }) => isRight({ isGenuine: item.isGenuine, answer }) === false,
  );
  if (missed.length === 0) return [];
  const list = made('ul', ...missed.map(({ item }) => made('li', ...missedLine(words, item, types))));
  list.className = 'rows';
  return [made('h3', words.missed), list];
}

function missedLine(
  words: ReturnType<typeof practiceAnswerWords>,
  { isGenuine, type, message, what, sign }: PracticeItem,
  types: PracticeFeed['types'],
): readonly (Node | string)[] {
  const found = type === null || isGenuine ? undefined : types[type];
  const said = made('p', made('strong', isGenuine ? words.isGenuine : words.isFake), ` ${what} `, sign);
  const quoted = made('blockquote', message);
  quoted.lang = 'zh-CN';
  if (found === undefined) return [quoted, said];
  const link = made('a', words.typePage(found.name));
  link.href = found.page;
  link.className = 'more-link';
  return [quoted, said, link];
}

function figuresOf(locale: Locale, tally: RoundTally): HTMLElement {
  const words = practiceAnswerWords(locale);
  const [found, interval] = [discrimination(tally), discriminationInterval(tally)];
  const summary = made('summary', words.scoring);
  summary.className = 'more-link';
  const figures = made(
    'p',
    found === null || interval === null ? words.noFigures : words.figures(found, interval),
  );
  const method = made('p', words.method);
  for (const text of [figures, method]) text.className = 'note';
  return made('details', summary, figures, method);
}
