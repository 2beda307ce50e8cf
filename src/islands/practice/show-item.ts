import { isRight, type Answer } from '../../domain/practice/round-answers.ts';
import type { PracticeItem } from '../../domain/practice/practice-item.ts';
import type { Locale } from '../../i18n/locale.ts';
import { practiceAnswerWords } from '../../i18n/practice-answer-words.ts';
import { made, type Parts } from './parts-of.ts';

/** Puts a message into the empty one of the page. */
export function showMessage(part: Parts, item: PracticeItem, channelName: string): void {
  part('mock').dataset['channel'] = item.channel;
  part('channel').textContent = channelName;
  part('from').textContent = item.from;
  part('message').textContent = item.message;
  if (item.gloss !== null) part('gloss').textContent = item.gloss;
}

/** Says whether the answer was right, and why: it is read aloud as it appears. */
export function showVerdict(part: Parts, locale: Locale, item: PracticeItem, answer: Answer): void {
  const words = practiceAnswerWords(locale);
  const right = isRight({ isGenuine: item.isGenuine, answer });
  const said = right === null ? words.unsure : right ? words.right : words.wrong;
  const truth = made(
    'strong',
    `${said}${locale === 'en' ? ' ' : ''}${item.isGenuine ? words.isGenuine : words.isFake}`,
  );
  const sign = made('dd', item.sign);
  sign.className = 'practice-sign';
  part('verdict').replaceChildren(
    made('p', truth, ' ', item.what),
    made(
      'dl',
      made('dt', words.sign),
      sign,
      made('dt', words.why),
      made('dd', item.why),
      made('dt', item.isGenuine ? words.adviceGenuine : words.adviceFake),
      made('dd', item.advice),
    ),
  );
}
