import { VIEW_PATTERNS, type ViewModel } from '../../charts/view-model.ts';
import { legendList } from '../../charts/view-legend.ts';
import type { ViewState } from '../../domain/view-state.ts';
import { figureWords } from '../../i18n/figure-words.ts';
import type { Locale } from '../../i18n/locale.ts';
import { punctuation } from '../../i18n/punctuation.ts';
import { buildMarkup } from './build-markup.ts';
import { repaintDrawing } from './repaint-drawing.ts';

/** What the eye is on while the slider moves: a few words, and a few attributes of each district. */
export function showPicture(root: HTMLElement, locale: Locale, model: ViewModel, { view }: ViewState): void {
  const part = (name: string): HTMLElement | null => root.querySelector(`[data-part="${name}"]`);
  part('title')?.replaceChildren(model.title);
  part('sentences')?.replaceChildren(...model.sentences.map((words) => paragraph('span', words, 'said')));
  const provisional = part('provisional');
  if (provisional !== null) {
    provisional.hidden = model.provisional === null;
    provisional.textContent = model.provisional;
  }
  const { colon } = punctuation(locale);
  const drawings = [
    ...root.querySelectorAll<SVGSVGElement>('.map-stage > svg'),
    ...root.querySelectorAll<SVGSVGElement>('[data-panel="tiles"] .tile-figure > svg'),
  ];
  for (const svg of drawings) repaintDrawing(svg, model.figures, model.title, colon);
  showPanel(root, view);
}

/** What is read once the slider rests: tables, charts and sentences of every district. */
export function showDetails(
  root: HTMLElement,
  locale: Locale,
  model: ViewModel,
  { district }: ViewState,
): void {
  const part = (name: string): HTMLElement | null => root.querySelector(`[data-part="${name}"]`);
  part('legend')?.replaceChildren(buildMarkup(legendList(locale, model.legend, VIEW_PATTERNS)));
  part('table')?.replaceChildren(buildMarkup(model.table));
  part('multiples-note')?.replaceChildren(model.multiplesNote);
  part('multiples')?.replaceChildren(buildMarkup(model.multiples));
  const changeNote = part('change-note');
  changeNote?.replaceChildren(model.changeNote);
  if (changeNote !== null) changeNote.hidden = !model.hasChanges;
  const { funnel, clearanceFunnel } = model;
  part('clearance-funnel')?.replaceChildren(
    ...(clearanceFunnel === null ? [] : [buildMarkup(clearanceFunnel)]),
  );
  part('funnel')?.replaceChildren(...(funnel.drawing === null ? [] : [buildMarkup(funnel.drawing)]));
  part('funnel-notes')?.replaceChildren(...funnel.notes.map((note) => paragraph('p', note)));
  showReadouts(root, locale, model);
  for (const linked of root.querySelectorAll('div[data-map]')) {
    for (const element of linked.querySelectorAll('[data-code]'))
      element.toggleAttribute('data-chosen', element.getAttribute('data-code') === district);
  }
}

function showReadouts(
  root: HTMLElement,
  locale: Locale,
  { figures, asides, example, region }: ViewModel,
): void {
  const figureOf = new Map(figures.map((figure) => [figure.code, figure]));
  for (const readout of root.querySelectorAll<HTMLElement>('[data-readouts] > [data-code]')) {
    const code = readout.dataset['code'] ?? '';
    const figure = figureOf.get(code);
    const said = readout.querySelector('[data-sentence]');
    if (figure === undefined || said === null) continue;
    said.textContent = `${example}${figure.sentence}`;
    for (const former of readout.querySelectorAll('.cited, .aside')) former.remove();
    said.after(
      ...figure.citations.map((words) => paragraph('cite', words, 'cited')),
      ...(asides.get(code) ?? []).map((words) => paragraph('p', `${example}${words}`, 'aside')),
    );
  }
  const hint = root.querySelector('.readout-hint');
  if (hint === null) return;
  const name = document.createElement('strong');
  name.textContent = region?.name ?? '';
  const whole = document.createElement('p');
  whole.append(name, ` ${example}${region?.sentence ?? ''}`);
  const cited = (region?.citations ?? []).map((words) => paragraph('cite', words, 'cited'));
  hint.replaceChildren(...(region === null ? [] : [whole]), ...cited, figureWords(locale).map.hint);
}

/** The chosen way of showing stands in the place of the map; the others wait where they were built. */
function showPanel(root: HTMLElement, view: ViewState['view']): void {
  root.dataset['view'] = view;
  const stage = root.querySelector('.map-stage');
  const panel = root.querySelector(`[data-panel="${view}"]`);
  if (stage !== null && panel !== null && view !== 'table') stage.after(panel);
}

function paragraph(tag: 'p' | 'span' | 'cite', words: string, className = ''): HTMLElement {
  const built = document.createElement(tag);
  if (className !== '') built.className = className;
  built.textContent = words;
  return built;
}
