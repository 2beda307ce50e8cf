import type { OpenMap } from './open-map.ts';

/**
 * `<interactive-map>`: on request, and only then, opens a map of MapLibre in the place of the drawn one. The
 * drawn map stays wherever that is not possible, and a sentence says why.
 */
class InteractiveMap extends HTMLElement {
  readonly #button = this.#part<HTMLButtonElement>('.map-button');
  readonly #canvas = this.#part('.map-canvas');
  readonly #status = this.#part('[role="status"]');
  #open: OpenMap | null = null;
  #isOpening = false;

  connectedCallback(): void {
    this.#button.addEventListener('click', () => {
      if (this.#open !== null) this.#hide(this.#open);
      else if (!this.#isOpening) void this.#show();
    });
  }

  async #show(): Promise<void> {
    if (!hasWebgl2()) {
      this.#say('noWebgl');
      this.#button.hidden = true;
      return;
    }
    this.#isOpening = true;
    this.#say('loading');
    try {
      const { openMap } = await import('./open-map.ts');
      this.#canvas.hidden = false;
      this.#open = await openMap(this.#canvas, this.dataset['figures'] ?? '', this.dataset['mapId'] ?? '');
      this.#stage?.setAttribute('data-live', '');
      this.#status.textContent = '';
      this.#button.textContent = this.dataset['close'] ?? '';
      this.#open.focus();
    } catch {
      this.#canvas.hidden = true;
      this.#canvas.replaceChildren();
      this.#say('failed');
    } finally {
      this.#isOpening = false;
    }
  }

  #hide(open: OpenMap): void {
    this.#stage?.removeAttribute('data-live');
    open.close();
    this.#open = null;
    this.#canvas.hidden = true;
    this.#button.textContent = this.dataset['open'] ?? '';
    this.#button.focus();
  }

  /** One of the sentences that the page wrote into the element's attributes. */
  #say(sentence: 'noWebgl' | 'loading' | 'failed'): void {
    this.#status.textContent = this.dataset[sentence] ?? '';
  }

  get #stage(): Element | null {
    return this.closest('[data-stage]');
  }

  #part<Part extends HTMLElement = HTMLElement>(selector: string): Part {
    const part = this.querySelector<Part>(selector);
    if (part === null) throw new Error(`interactive-map has no ${selector}`);
    return part;
  }
}

function hasWebgl2(): boolean {
  try {
    const context = document.createElement('canvas').getContext('webgl2');
    // Browsers keep few contexts: this one is not waited for the collector to free.
    context?.getExtension('WEBGL_lose_context')?.loseContext();
    return context !== null;
  } catch {
    return false;
  }
}

customElements.define('interactive-map', InteractiveMap);
