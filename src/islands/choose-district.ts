/** Marks one district of a map and shows its figures in every list of readouts that belongs to the map. */
export function chooseDistrict(map: string, code: string): void {
  for (const readouts of document.querySelectorAll<HTMLElement>(`[data-readouts="${map}"]`)) {
    readouts.dataset['live'] = '';
    mark(readouts.querySelectorAll('[data-code]'), code);
  }
  mark(document.querySelectorAll(`[data-map="${map}"] [data-code]`), code);
}

function mark(elements: Iterable<Element>, code: string): void {
  for (const element of elements) element.toggleAttribute('data-chosen', element.getAttribute('data-code') === code);
}
