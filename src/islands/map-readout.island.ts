import { chooseDistrict } from './choose-district.ts';

/*
 * Shows the figures of the district under the pointer, the focus or the last tap, below any map of the page.
 * Without it a tap follows the link to the same figures by address.
 */
for (const map of document.querySelectorAll<SVGElement>('[data-map]')) {
  const id = map.getAttribute('data-map') ?? '';
  const codeAt = (event: Event): string | null =>
    event.target instanceof Element ? (event.target.closest('[data-code]')?.getAttribute('data-code') ?? null) : null;
  const follow = (event: Event): void => {
    const code = codeAt(event);
    if (code !== null) chooseDistrict(id, code);
  };
  map.addEventListener('pointerover', follow);
  map.addEventListener('focusin', follow);
  map.addEventListener('click', (event) => {
    const code = codeAt(event);
    if (code === null) return;
    // The readout stands right below: no jump, and the address still says which district.
    event.preventDefault();
    chooseDistrict(id, code);
    history.replaceState(history.state, '', `#${id}-${code}`);
  });
}
