import type { DistrictChoice } from './district-choice.ts';

/*
 * Shows the figures of the district under the pointer, the focus or the last tap, below any map of the page.
 * Without it a tap follows the link to the same figures by address.
 */

/** By map: what is shown again when the pointer has left. */
const kept = new Map<string, string | null>();

document.addEventListener('district-chosen', ({ detail: { map, code, isKept } }) => {
  for (const readouts of document.querySelectorAll<HTMLElement>(`[data-readouts="${map}"]`)) {
    readouts.dataset['live'] = '';
    mark(readouts, code);
  }
  for (const drawn of document.querySelectorAll(`[data-map="${map}"]`)) mark(drawn, code);
  if (!isKept) return;
  kept.set(map, code);
  const hash = `#${map}-${code}`;
  // The readout stands right below: the address says which district without a jump.
  if (code !== null && location.hash !== hash) history.replaceState(history.state, '', hash);
});

// Drawn maps are SVG elements: what is used here of HTML elements, they have too.
for (const element of document.querySelectorAll<HTMLElement>('[data-map]')) {
  const map = element.dataset['map'] ?? '';
  const follow = (event: Event, isKept: boolean): void => {
    const code = codeAt(event);
    if (code !== null) choose({ map, code, isKept });
  };
  element.addEventListener('focusin', (event) => {
    follow(event, true);
  });
  // Moves, not boundaries: a page that scrolls under a resting pointer chooses nothing. A finger may be
  // about to scroll the page.
  let under: string | null = null;
  element.addEventListener('pointermove', (event) => {
    const code = codeAt(event);
    if (event.pointerType !== 'touch' && code !== under) follow(event, false);
    under = code;
  });
  element.addEventListener('pointerleave', (event) => {
    under = null;
    const code = kept.get(map) ?? null;
    if (event.pointerType !== 'touch' && code !== null) choose({ map, code, isKept: false });
  });
  element.addEventListener('click', (event) => {
    if (codeAt(event) === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    follow(event, true);
  });
}

// Links to a readout from elsewhere on the page: it must be shown before the browser jumps to it.
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
  if (link !== null && !event.defaultPrevented) chooseByHash(link.getAttribute('href') ?? '', false);
});

window.addEventListener('hashchange', () => {
  chooseByHash(location.hash, true);
  if (location.hash === '') for (const map of kept.keys()) choose({ map, code: null, isKept: true });
});
chooseByHash(location.hash, true);

/** Where a hash names a readout. */
function chooseByHash(hash: string, isKept: boolean): void {
  const readout = document.getElementById(hash.slice(1));
  const map = readout?.closest<HTMLElement>('[data-readouts]')?.dataset['readouts'];
  const code = readout?.dataset['code'];
  if (map !== undefined && code !== undefined) choose({ map, code, isKept });
}

function choose(detail: DistrictChoice): void {
  document.dispatchEvent(new CustomEvent('district-chosen', { detail }));
}

function codeAt({ target }: Event): string | null {
  return target instanceof Element
    ? (target.closest('[data-code]')?.getAttribute('data-code') ?? null)
    : null;
}

function mark(parent: Element, code: string | null): void {
  for (const element of parent.querySelectorAll('[data-code]')) {
    element.toggleAttribute('data-chosen', element.getAttribute('data-code') === code);
  }
}
