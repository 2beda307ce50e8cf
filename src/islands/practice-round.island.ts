import { drawRound, type RoundKey } from '../domain/practice/draw-round.ts';
import type { PracticeFeed } from '../domain/practice/practice-feed.ts';
import type { PracticeItem } from '../domain/practice/practice-item.ts';
import { MOST_SEED, practiceQuery, readPracticeAddress } from '../domain/practice/round-address.ts';
import { ANSWERS, type Answer } from '../domain/practice/round-answers.ts';
import type { Locale } from '../i18n/locale.ts';
import { practiceAnswerWords } from '../i18n/practice-answer-words.ts';
import { partsOf } from './practice/parts-of.ts';
import { showMessage, showVerdict } from './practice/show-item.ts';
import { resultOf, type AnsweredItem } from './practice/show-result.ts';

/**
 * `<practice-round>`: ten messages, one at a time. The collection is fetched when the first round begins, and nothing
 * after it; what the reader answers stays in this object and is gone with the page.
 */
class PracticeRound extends HTMLElement {
  readonly #part = partsOf(this);
  readonly #locale: Locale = this.dataset['locale'] === 'en' ? 'en' : 'zh-CN';
  readonly #channels = JSON.parse(this.dataset['channels'] ?? '{}') as Readonly<Record<string, string>>;
  #feed: PracticeFeed | null = null;
  #items: readonly PracticeItem[] = [];
  #answered: AnsweredItem[] = [];

  connectedCallback(): void {
    const area = this.#areaChoice;
    area.value = this.#address.area ?? '';
    area.addEventListener('change', () => {
      this.#keep(null);
    });
    this.#part('begin').addEventListener(
      'click',
      () => void this.#begin(this.#address.round ?? firstRound()),
    );
    this.#part('choices').addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>('[data-answer]') : null;
      const answer = ANSWERS.find((one) => one === button?.dataset['answer']);
      if (answer !== undefined) this.#take(answer);
    });
    this.#part('next').addEventListener('click', () => {
      if (this.#answered.length < this.#items.length) this.#showItem();
      else this.#showResult();
    });
    this.#part('again').addEventListener('click', () => {
      const { round } = this.#address;
      void this.#begin(round === null ? firstRound() : { ...round, number: round.number + 1 });
    });
  }

  async #begin(asked: RoundKey): Promise<void> {
    const notice = this.#part('notice');
    if (this.#feed === null) notice.textContent = this.dataset['loading'] ?? '';
    try {
      this.#feed ??= await fetchFeed(this.dataset['feed'] ?? '');
    } catch {
      notice.textContent = this.dataset['failed'] ?? '';
      return;
    }
    notice.textContent = '';
    const { items, weights } = this.#feed;
    const ofArea = weights[this.#address.area ?? ''] ?? Object.values(weights)[0] ?? {};
    // Where the rounds of a seed are used up, another begins.
    const fresh = firstRound();
    const drawn = drawRound(items, ofArea, asked);
    this.#items = drawn ?? drawRound(items, ofArea, fresh) ?? [];
    this.#keep(drawn === null ? fresh : asked);
    this.#answered = [];
    this.#showItem();
  }

  #showItem(): void {
    const place = this.#answered.length;
    const item = this.#items[place];
    if (item === undefined) return;
    const words = practiceAnswerWords(this.#locale);
    showMessage(this.#part, item, this.#channels[item.channel] ?? '');
    this.#part('verdict').replaceChildren();
    this.#part('choices').hidden = false;
    this.#part('next').hidden = true;
    this.#turnTo('stage');
    const progress = this.#part('progress');
    progress.textContent = words.progress(place + 1, this.#items.length);
    arriveAt(progress);
  }

  #take(answer: Answer): void {
    const item = this.#items[this.#answered.length];
    if (item === undefined) return;
    this.#answered.push({ item, answer });
    showVerdict(this.#part, this.#locale, item, answer);
    const words = practiceAnswerWords(this.#locale);
    const next = this.#part('next');
    next.textContent = this.#answered.length < this.#items.length ? words.next : words.finish;
    next.hidden = false;
    // The button that had the focus goes away: the next one takes it, where the eye already is.
    next.focus({ preventScroll: true });
    this.#part('choices').hidden = true;
    this.#part('verdict').scrollIntoView({ block: 'nearest' });
  }

  #showResult(): void {
    this.#part('result-text').replaceChildren(
      ...resultOf(this.#locale, this.#answered, this.#feed?.types ?? {}),
    );
    this.#turnTo('result');
    arriveAt(this.#part('result-title'));
  }

  #turnTo(shown: 'stage' | 'result'): void {
    this.dataset['turn'] = shown;
    for (const name of ['start', 'stage', 'result']) this.#part(name).hidden = name !== shown;
  }

  get #areaChoice(): HTMLSelectElement {
    return this.#part<HTMLSelectElement>('area');
  }

  get #address() {
    return readPracticeAddress(
      location.search,
      [...this.#areaChoice.options].map(({ value }) => value),
    );
  }

  /** The choice of the reader and the round, in the address and nowhere else. */
  #keep(round: RoundKey | null): void {
    const area = this.#areaChoice.value === '' ? null : this.#areaChoice.value;
    const query = practiceQuery(location.search, { area, round });
    history.replaceState(history.state, '', `${location.pathname}${query}${location.hash}`);
  }
}

function firstRound(): RoundKey {
  const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1));
  return { seed: drawn % (MOST_SEED + 1), number: 1 };
}

async function fetchFeed(address: string): Promise<PracticeFeed> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as PracticeFeed;
}

/** Moves the focus, so that a screen reader begins there, and its place into the window. */
function arriveAt(heading: HTMLElement): void {
  heading.focus({ preventScroll: true });
  heading.scrollIntoView({ block: 'start' });
}

customElements.define('practice-round', PracticeRound);
