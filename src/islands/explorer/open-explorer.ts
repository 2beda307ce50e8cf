import { atlasOf, expandFeed, type CompactFeed, type ViewFeed } from '../../charts/view-feed.ts';
import { viewModel, type ViewModel } from '../../charts/view-model.ts';
import { viewOptions } from '../../charts/view-options.ts';
import { MEASURES } from '../../domain/published-frame.ts';
import { latestPeriod, periodsOf, PERIOD_KINDS, type Selection } from '../../domain/view-choices.ts';
import {
  firstView,
  parseView,
  selectionOf,
  SMOOTHED,
  VIEWS,
  type ViewState,
} from '../../domain/view-state.ts';
import { explorerWords } from '../../i18n/explorer-words.ts';
import type { Locale } from '../../i18n/locale.ts';
import '../view-change.ts';
import { Player } from './player.ts';
import { problemSentences } from './problem-sentences.ts';
import { showControls } from './show-controls.ts';
import { showDetails, showPicture } from './show-view.ts';
import { TakeAway } from './take-away.ts';
import { ViewAddress } from './view-address.ts';

/** Fetches the figures of the page's views and follows its controls from then on. */
export async function openExplorer(root: HTMLElement): Promise<Explorer> {
  const response = await fetch(root.dataset['feed'] ?? '');
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  // The page that asks was built from the same release as the file.
  return new Explorer(root, expandFeed((await response.json()) as CompactFeed));
}

type Move = 'push' | 'replace' | 'stay';

const MAP = 'map';
const SPEAK_AFTER_MS = 500;
/** So many districts are shown with everything that is said of them at each step. */
const MOST_AT_ONCE = 100;
const REST_MS = 250;

export class Explorer {
  readonly #root: HTMLElement;
  readonly #locale: Locale;
  readonly #feed: ViewFeed;
  readonly #first: ViewState;
  readonly #address = new ViewAddress();
  readonly #takeAway: TakeAway;
  readonly #player: Player;
  #state: ViewState;
  #model: ViewModel;
  #speech: number | undefined;
  #rest: number | undefined;

  constructor(root: HTMLElement, feed: ViewFeed) {
    const first = firstView(atlasOf(feed));
    if (first === null) throw new Error('the feed has no figures');
    this.#root = root;
    this.#locale = root.dataset['locale'] === 'en' ? 'en' : 'zh-CN';
    this.#feed = feed;
    this.#first = first;
    this.#state = first;
    this.#model = this.#modelOf(first);
    this.#takeAway = new TakeAway(root, this.#locale, feed);
    this.#player = new Player(() => {
      this.#playing(false);
    });
    this.#readAddress();
    window.addEventListener('popstate', () => {
      this.#player.stop();
      this.#readAddress();
    });
    document.addEventListener('district-chosen', ({ detail: { map, code, isKept } }) => {
      if (map !== MAP || !isKept || code === this.#state.district) return;
      this.#state = { ...this.#state, district: code };
      this.#address.settle(this.#state);
      this.#takeAway.follow(this.#state);
    });
    document.addEventListener('view-asked', () => {
      this.#tellMaps();
    });
  }

  /**
   * One event of one control.
   * @param value of the control when it happened
   */
  take(type: string, control: HTMLElement, value: string): void {
    const { step, action } = control.dataset;
    if (type === 'click') {
      if (action !== undefined) void this.#takeAway.take(action, this.#state, this.#model, this.#address);
      if ('play' in control.dataset) this.#play();
      if (step !== undefined) this.#stepBy(Number(step));
    } else if (control instanceof HTMLInputElement && control.type === 'range') {
      if (type !== 'input') return;
      this.#player.stop();
      this.#showPlace(Number(value));
    } else if (
      type === 'change' &&
      (control instanceof HTMLSelectElement || control instanceof HTMLInputElement)
    ) {
      this.#choose(control.name, value);
    }
  }

  #choose(name: string, value: string): void {
    this.#player.stop();
    const selection = selectionOf(this.#state);
    if (name === 'v') {
      const view = VIEWS.find((id) => id === value);
      if (view !== undefined) this.#show({ ...this.#state, view }, 'push');
      return;
    }
    if (name === 's') {
      this.#show({ ...this.#state, isSmoothed: value === SMOOTHED }, 'push');
      return;
    }
    const changes: Readonly<Record<string, Partial<Selection>>> = {
      m: only(
        'measure',
        MEASURES.find((id) => id === value),
      ),
      t: { type: value },
      k: only(
        'kind',
        PERIOD_KINDS.find((id) => id === value),
      ),
    };
    const next = { ...selection, ...changes[name] };
    const periods = periodsOf(this.#atlas, next);
    const period = periods.includes(this.#state.period)
      ? this.#state.period
      : latestPeriod(this.#atlas, next);
    const { measure, type } = next;
    const isSmoothed = this.#state.isSmoothed && measure === 'rate';
    if (period !== null) this.#show({ ...this.#state, measure, type, period, isSmoothed }, 'push');
  }

  #stepBy(step: number): void {
    this.#player.stop();
    this.#showPlace(this.#periods.indexOf(this.#state.period) + step);
  }

  #showPlace(place: number): void {
    const period = this.#periods[place];
    if (period !== undefined) this.#show({ ...this.#state, period }, 'replace');
  }

  #play(): void {
    if (this.#player.isPlaying) {
      this.#player.stop();
      return;
    }
    this.#playing(true);
    const periods = this.#periods;
    this.#player.play(periods.indexOf(this.#state.period), periods.length, (place) => {
      this.#showPlace(place);
    });
  }

  /** While it plays nothing is read out but that it does: each period would interrupt the one before. */
  #playing(isPlaying: boolean): void {
    const words = explorerWords(this.#locale);
    const button = this.#root.querySelector('[data-play]');
    if (button !== null) button.textContent = isPlaying ? words.pause : words.play;
    this.#root.querySelector('[data-readouts]')?.setAttribute('aria-live', isPlaying ? 'off' : 'polite');
    this.#say(isPlaying ? words.playing : this.#model.title);
  }

  #readAddress(): void {
    const { state, problems } = parseView(location.search, this.#atlas, this.#first);
    const marked = new RegExp(`^#${MAP}-(.+)$`).exec(location.hash)?.[1] ?? null;
    const district = marked !== null && this.#atlas.districts.includes(marked) ? marked : state.district;
    const next = { ...state, district };
    this.#notice(problemSentences(this.#locale, problems, next, this.#feed.site.asOf));
    this.#show(next, problems.length > 0 ? 'replace' : 'stay');
    // By address the readouts follow, as they do for a tap.
    const detail = { map: MAP, code: district, isKept: true };
    document.dispatchEvent(new CustomEvent('district-chosen', { detail }));
    if (district !== null) this.#address.settle(next);
  }

  #show(state: ViewState, move: Move): void {
    this.#state = state;
    this.#model = this.#modelOf(state);
    const selection = selectionOf(state);
    showControls(
      this.#root,
      this.#locale,
      viewOptions(this.#locale, this.#atlas, selection, this.#feed.types, state.isSmoothed),
      this.#periods,
      this.#model.period,
      state,
    );
    this.#draw(state);
    this.#takeAway.follow(state);
    this.#tellMaps();
    if (move === 'push') this.#address.push(state);
    if (move === 'replace') this.#address.replace(state);
    if (!this.#player.isPlaying)
      this.#say(
        [this.#model.title, ...this.#model.sentences.slice(0, 2), this.#model.provisional ?? '']
          .join(' ')
          .trim(),
      );
  }

  /** Of thousands of districts only the picture follows the slider; the rest waits until it rests. */
  #draw(state: ViewState): void {
    const [root, locale, model] = [this.#root, this.#locale, this.#model];
    window.clearTimeout(this.#rest);
    showPicture(root, locale, model, state);
    const showRest = (): void => {
      showDetails(root, locale, model, state);
    };
    if (this.#feed.districts.length <= MOST_AT_ONCE) showRest();
    else this.#rest = window.setTimeout(showRest, REST_MS);
  }

  #tellMaps(): void {
    const detail = { map: MAP, figures: this.#model.figures };
    document.dispatchEvent(new CustomEvent('view-changed', { detail }));
  }

  /** Politely, and only where a slider has come to rest. */
  #say(words: string): void {
    window.clearTimeout(this.#speech);
    this.#speech = window.setTimeout(() => {
      this.#root.querySelector('[data-said]')?.replaceChildren(words);
    }, SPEAK_AFTER_MS);
  }

  #notice(sentences: readonly string[]): void {
    const notice = this.#root.querySelector('[data-notice]');
    if (notice === null) return;
    if (sentences.length === 0) {
      notice.replaceChildren();
      return;
    }
    const close = document.createElement('button');
    close.type = 'button';
    close.className = 'tool';
    close.textContent = this.#root.dataset['close'] ?? '';
    close.addEventListener('click', () => {
      notice.replaceChildren();
    });
    const said = sentences.map((words) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = words;
      return paragraph;
    });
    notice.replaceChildren(...said, close);
  }

  #modelOf(state: ViewState): ViewModel {
    const page = this.#root.dataset['districtPage'] ?? '';
    return viewModel(this.#locale, this.#feed, state, (code) => `${page}${code}/`);
  }

  get #atlas() {
    return atlasOf(this.#feed);
  }

  get #periods() {
    return periodsOf(this.#atlas, selectionOf(this.#state));
  }
}

function only<Key extends string, Value>(key: Key, value: Value | undefined): Partial<Record<Key, Value>> {
  return value === undefined ? {} : ({ [key]: value } as Partial<Record<Key, Value>>);
}
