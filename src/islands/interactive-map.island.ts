import { chooseDistrict } from './choose-district.ts';
import type { OpenMap } from './open-map.ts';

/**
 * `<interactive-map>`: on request, and only then, opens the drawn map beside it in MapLibre. The drawn map
 * stays wherever that is not possible, and a sentence says why.
 */
class InteractiveMap extends HTMLElement {
  #open: OpenMap | null = null;

  connectedCallback(): void {
    this.#button.addEventListener('click', () => {
      if (this.#open === null) void this.#show();
      else this.#hide(this.#open);
    });
  }

  async #show(): Promise<void> {
    if (!hasWebgl2()) {
      this.#say(this.dataset['noWebgl'] ?? '');
      this.#button.hidden = true;
      return;
    }
    this.#button.disabled = true;
    this.#say(this.dataset['loading'] ?? '');
    try {
      const { openMap } = await import('./open-map.ts');
      this.#canvas.hidden = false;
      this.#stage?.setAttribute('data-live', '');
      this.#open = await openMap({
        container: this.#canvas,
        feedUrl: this.dataset['figures'] ?? '',
        chinese: this.dataset['locale'] === 'zh-CN',
        onChoose: (code) => {
          chooseDistrict(this.dataset['mapId'] ?? '', code);
        },
      });
      this.#say('');
      this.#button.textContent = this.dataset['close'] ?? '';
    } catch {
      this.#canvas.hidden = true;
      this.#stage?.removeAttribute('data-live');
      this.#say(this.dataset['failed'] ?? '');
    } finally {
      this.#button.disabled = false;
    }
  }

  #hide(open: OpenMap): void {
    open.close();
    this.#open = null;
    this.#canvas.hidden = true;
    this.#stage?.removeAttribute('data-live');
    this.#button.textContent = this.dataset['open'] ?? '';
  }

  #say(words: string): void {
    const status = this.querySelector('[role="status"]');
    if (status !== null) status.textContent = words;
  }

  get #stage(): Element | null {
    return this.closest('[data-stage]');
  }

  get #button(): HTMLButtonElement {
    const button = this.querySelector('button');
    if (button === null) throw new Error('interactive-map has no button');
    return button;
  }

  get #canvas(): HTMLElement {
    const canvas = this.querySelector<HTMLElement>('.map-canvas');
    if (canvas === null) throw new Error('interactive-map has no canvas');
    return canvas;
  }
}

function hasWebgl2(): boolean {
  try {
    return document.createElement('canvas').getContext('webgl2') !== null;
  } catch {
    return false;
  }
}

customElements.define('interactive-map', InteractiveMap);
