import { formatView, type ViewState } from '../../domain/view-state.ts';
import { VIEW_KEYS } from '../../domain/view-keys.ts';

/** The address of a view: other keys of the query stay, the district stands in the query and no longer behind `#`. */
export function addressOf(state: ViewState): string {
  const query = new URLSearchParams(location.search);
  for (const key of VIEW_KEYS) query.delete(key);
  const others = query.toString();
  return `${location.pathname}?${formatView(state)}${others === '' ? '' : `&${others}`}`;
}

/** A browser refuses more than about a hundred changes in half a minute: those of a slider are gathered. */
const SETTLE_MS = 250;

export class ViewAddress {
  #timer: number | undefined;

  /** A step that the back button undoes. */
  push(state: ViewState): void {
    window.clearTimeout(this.#timer);
    const address = addressOf(state);
    if (address !== location.pathname + location.search) history.pushState(null, '', address);
  }

  /** A step on the way to somewhere. */
  replace(state: ViewState): void {
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      this.settle(state);
    }, SETTLE_MS);
  }

  /** At once. */
  settle(state: ViewState): void {
    window.clearTimeout(this.#timer);
    history.replaceState(history.state, '', addressOf(state));
  }
}
