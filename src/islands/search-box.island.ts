import type { Search } from '../domain/search/open-search.ts';
import type { SearchEntry } from '../domain/search/search-entry.ts';
import { openEntries } from './open-entries.ts';

/** Until the question has stood still, nobody is told how many there are. */
const PAUSE_MS = 400;

/**
 * `<search-box>`: below its form, what is found. The entries are fetched when somebody begins to search; the question
 * stands in the address and goes nowhere else.
 */
class SearchBox extends HTMLElement {
  #search: Promise<Search> | null = null;
  #asked = '';
  #pause = 0;

  connectedCallback(): void {
    const form = this.#part('form');
    const input = this.#part<HTMLInputElement>('input');
    // Browsers keep what was typed over a reload; the page shows what its address says, unless somebody on a slow line has
    // begun to type before this came.
    if (document.activeElement !== input) input.value = new URLSearchParams(location.search).get('q') ?? '';
    input.addEventListener('input', () => void this.#ask(input.value));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#ask(input.value);
    });
    window.addEventListener('popstate', () => {
      input.value = new URLSearchParams(location.search).get('q') ?? '';
      void this.#ask(input.value);
    });
    this.addEventListener('keydown', (event) => {
      this.#walk(event);
    });
    if (input.value !== '') void this.#ask(input.value);
  }

  async #ask(question: string): Promise<void> {
    const asked = question.trim();
    this.#asked = asked;
    this.#remember(asked);
    if (asked === '') {
      this.#show([], '');
      return;
    }
    try {
      this.#search ??= openEntries(this.dataset['entries'] ?? '');
      const search = await this.#search;
      // Another question may have been typed meanwhile.
      if (asked === this.#asked) this.#tell(search(asked));
    } catch {
      this.#search = null;
      this.#show([], this.dataset['failed'] ?? '');
    }
  }

  #tell(found: readonly SearchEntry[]): void {
    const { found: many = '', one = '', none = '' } = this.dataset;
    if (found.length === 0) this.#show(found, none);
    else this.#show(found, found.length === 1 ? one : many.replace('#', String(found.length)));
  }

  #show(found: readonly SearchEntry[], words: string): void {
    const list = this.#part<HTMLOListElement>('[data-results]');
    const template = this.#part<HTMLTemplateElement>('[data-find]');
    const kinds = JSON.parse(this.dataset['kinds'] ?? '{}') as Readonly<Record<string, string>>;
    list.replaceChildren(
      ...found.map(({ kind, title, text, href }) => {
        const row = template.content.cloneNode(true) as DocumentFragment;
        row.querySelector('a')?.setAttribute('href', href);
        row.querySelector('[data-kind]')?.append(kinds[kind] ?? '');
        row.querySelector('[data-title]')?.append(title);
        row.querySelector('[data-text]')?.append(text);
        return row;
      }),
    );
    list.hidden = found.length === 0;
    clearTimeout(this.#pause);
    this.#pause = window.setTimeout(() => {
      this.#part('[data-count]').textContent = words;
    }, PAUSE_MS);
  }

  /** Replaced, not added: going back leaves the page, not one letter of the question. */
  #remember(asked: string): void {
    const address = new URL(location.href);
    if (asked === '') address.searchParams.delete('q');
    else address.searchParams.set('q', asked);
    if (address.href !== location.href) history.replaceState(history.state, '', address);
  }

  /** Arrow keys go from the question through the finds and back. */
  #walk(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const stops = [...this.querySelectorAll<HTMLElement>('input, [data-results] a')];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    const next = at < 0 ? undefined : stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  }

  #part<Part extends HTMLElement>(selector: string): Part {
    const part = this.querySelector<Part>(selector);
    if (part === null) throw new Error(`<search-box> has no ${selector}`);
    return part;
  }
}

customElements.define('search-box', SearchBox);
