import type { ViewOption, ViewOptions } from '../../charts/view-options.ts';
import type { PeriodKey } from '../../domain/period.ts';
import type { ViewState } from '../../domain/view-state.ts';
import { explorerWords } from '../../i18n/explorer-words.ts';
import type { Locale } from '../../i18n/locale.ts';
import { choiceLine } from '../../i18n/view-sentences.ts';

/** Sets every control to a view: what may be chosen, and why the rest may not. */
export function showControls(
  root: HTMLElement,
  locale: Locale,
  options: ViewOptions,
  periods: readonly PeriodKey[],
  periodWords: string,
  state: ViewState,
): void {
  const { period, view } = state;
  const words = explorerWords(locale);
  root.querySelector('[data-part="choice"]')?.replaceChildren(choiceLine(locale, state, period));
  showSelect(root, 'm', options.measures, words.withheldOption);
  showSelect(root, 't', options.types, words.withheldOption);
  showRadios(root, 'k', options.kinds);
  showRadios(root, 's', options.layers);
  const shown = root.querySelector<HTMLInputElement>(`input[name="v"][value="${view}"]`);
  if (shown !== null) shown.checked = true;
  showPeriod(root, periods, period, periodWords);
  const reasons = [...options.measures, ...options.types, ...options.kinds, ...options.layers].flatMap(
    ({ reason }) => reason ?? [],
  );
  const why = root.querySelector<HTMLElement>('.why');
  if (why === null) return;
  why.hidden = reasons.length === 0;
  why.querySelector('ul')?.replaceChildren(
    ...reasons.map((reason) => {
      const item = document.createElement('li');
      item.textContent = reason;
      return item;
    }),
  );
}

function showSelect(root: HTMLElement, name: string, options: readonly ViewOption[], suffix: string): void {
  const select = root.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
  if (select === null) return;
  for (const { id, name: words, isChosen, reason } of options) {
    const option = [...select.options].find(({ value }) => value === id);
    if (option === undefined) continue;
    option.disabled = reason !== null;
    option.title = reason ?? '';
    option.textContent = `${words}${reason === null ? '' : suffix}`;
    option.selected = isChosen;
  }
}

function showRadios(root: HTMLElement, name: string, options: readonly ViewOption[]): void {
  for (const { id, isChosen, reason } of options) {
    const radio = root.querySelector<HTMLInputElement>(`input[name="${name}"][value="${id}"]`);
    if (radio === null) continue;
    radio.checked = isChosen;
    radio.disabled = reason !== null;
    radio.closest('label')?.setAttribute('title', reason ?? '');
  }
}

function showPeriod(
  root: HTMLElement,
  periods: readonly PeriodKey[],
  period: PeriodKey,
  words: string,
): void {
  const place = periods.indexOf(period);
  const slider = root.querySelector<HTMLInputElement>('input[name="p"]');
  if (slider !== null) {
    slider.max = String(periods.length - 1);
    slider.value = String(place);
    slider.setAttribute('aria-valuetext', words);
  }
  const output = root.querySelector('.period-field output');
  if (output !== null) output.textContent = words;
  for (const button of root.querySelectorAll<HTMLButtonElement>('[data-step]')) {
    const next = place + Number(button.dataset['step']);
    // Not disabled: a button that has the focus would lose it at the end.
    button.setAttribute('aria-disabled', String(next < 0 || next >= periods.length));
  }
}
