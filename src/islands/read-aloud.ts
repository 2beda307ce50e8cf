import { utterancesOf } from '../domain/read-aloud/utterances-of.ts';
import { withSpokenNumbers } from '../i18n/spoken-numbers.ts';
import { blocksIn, type Passage } from './read-aloud/passages-in.ts';
import { Speaker, voicesListed, type SpeakerState } from './read-aloud/speaker.ts';

/* Loaded by every-page.inline.js when somebody presses 朗读 for the first time; begins to read at once. */

const SHOWN: Readonly<Record<SpeakerState, 'start' | 'pause' | 'resume'>> = {
  idle: 'start',
  waiting: 'pause',
  silent: 'start',
  speaking: 'pause',
  paused: 'resume',
  'no-voice': 'start',
};

async function begin(bar: HTMLElement): Promise<void> {
  const part = (name: string): HTMLElement => {
    const found = bar.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (found === null) throw new Error(`no ${name} to read aloud with`);
    return found;
  };
  const [main, slow, stop, notice] = [part('main'), part('slow'), part('stop'), part('notice')];
  // The inline script has done its work.
  delete main.dataset['aloud'];
  const passages = passagesOf(document.querySelector('[data-aloud-text]'), main.dataset['numbers'] ?? '');
  let marked: HTMLElement | null = null;
  const mark = (block: HTMLElement | null): void => {
    if (block === marked) return;
    // A reader who has gone elsewhere on the page is left there.
    const follows = marked === null || isInView(marked);
    marked?.removeAttribute('data-reading');
    block?.setAttribute('data-reading', '');
    if (block !== null && follows && !isInView(block)) block.scrollIntoView({ block: 'center' });
    marked = block;
  };
  const speaker = new Speaker(passages, (state, passage) => {
    const isOpen = state !== 'idle' && state !== 'no-voice';
    if (!isOpen && document.activeElement === stop) main.focus();
    bar.toggleAttribute('data-open', isOpen);
    slow.hidden = stop.hidden = !isOpen;
    main.textContent = main.dataset[SHOWN[state]] ?? '';
    notice.textContent =
      (state === 'silent'
        ? notice.dataset['silent']
        : state === 'no-voice'
          ? notice.dataset['noVoice']
          : '') ?? '';
    mark(passage?.block ?? null);
  });
  main.addEventListener('click', () => {
    speaker.press();
  });
  stop.addEventListener('click', () => {
    speaker.stop();
  });
  slow.addEventListener('click', () => {
    const isSlow = slow.getAttribute('aria-pressed') !== 'true';
    slow.setAttribute('aria-pressed', String(isSlow));
    speaker.isSlow = isSlow;
  });
  addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && bar.hasAttribute('data-open')) speaker.stop();
  });
  addEventListener('pagehide', () => {
    speaker.stop();
  });
  await voicesListed();
  speaker.press();
}

/** @param numbers telephone numbers, with spaces between */
function passagesOf(root: Element | null, numbers: string): readonly Passage[] {
  if (root === null) return [];
  const known = numbers.split(' ').filter((number) => number !== '');
  return blocksIn(root).flatMap(({ block, text }) =>
    utterancesOf(withSpokenNumbers(text, known)).map((piece) => ({ block, text: piece })),
  );
}

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  // Below the tools, which stay at the top.
  return bottom > 100 && top < innerHeight;
}

const bar = document.querySelector<HTMLElement>('.aloud');
if (bar !== null) void begin(bar);
