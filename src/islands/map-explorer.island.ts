import { isViewQuery } from '../domain/view-keys.ts';
import type { Explorer } from './explorer/open-explorer.ts';

const CONTROLS = 'select, input, [data-step], [data-play], [data-action]';

/**
 * `<map-explorer>`: the page stands as it was built until a control is used or the address asks for another
 * view. Only then the figures are fetched, with the code that draws them.
 */
class MapExplorer extends HTMLElement {
  #explorer: Promise<Explorer> | null = null;

  connectedCallback(): void {
    this.#forget();
    const choices = this.querySelector('.choices-switch');
    choices?.addEventListener('click', () => {
      choices.setAttribute('aria-expanded', String(choices.getAttribute('aria-expanded') !== 'true'));
    });
    for (const type of ['change', 'input', 'click']) {
      this.addEventListener(type, ({ target }) => {
        const control = target instanceof Element ? target.closest<HTMLElement>(CONTROLS) : null;
        if (control === null) return;
        // As it is now: the explorer, once it is there, first shows what the address says.
        const value = 'value' in control ? String(control.value) : '';
        void this.#follow((explorer) => explorer.take(type, control, value));
      });
    }
    if (isViewQuery(location.search)) void this.#follow(() => undefined);
  }

  /** Browsers keep what was chosen over a reload; the page shows what its address says. */
  #forget(): void {
    for (const input of this.querySelectorAll('input')) {
      input.checked = input.defaultChecked;
      input.value = input.defaultValue;
    }
    for (const option of this.querySelectorAll('option')) if (option.defaultSelected) option.selected = true;
  }

  async #follow(step: (explorer: Explorer) => void): Promise<void> {
    const notice = this.querySelector('[data-notice]');
    try {
      this.#explorer ??= this.#open(notice);
      step(await this.#explorer);
    } catch {
      this.#explorer = null;
      notice?.replaceChildren(this.dataset['failed'] ?? '');
    } finally {
      this.removeAttribute('aria-busy');
    }
  }

  async #open(notice: Element | null): Promise<Explorer> {
    notice?.replaceChildren(this.dataset['loading'] ?? '');
    this.setAttribute('aria-busy', 'true');
    const { openExplorer } = await import('./explorer/open-explorer.ts');
    return openExplorer(this);
  }
}

customElements.define('map-explorer', MapExplorer);
