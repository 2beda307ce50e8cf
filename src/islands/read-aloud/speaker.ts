import { chooseVoice } from '../../domain/read-aloud/choose-voice.ts';
import type { Passage } from './passages-in.ts';

/** `waiting`: asked to speak and not yet heard; `silent`: for so long that something is wrong. */
export type SpeakerState = 'idle' | 'waiting' | 'silent' | 'speaking' | 'paused' | 'no-voice';

/** Milliseconds without a sound after which the reader is told. */
const PATIENCE = 1500;
/** Milliseconds in which a browser that lists no voice at first has found its own. */
const VOICES_WITHIN = 1000;
const RATES = { normal: 1, slow: 0.75 } as const;
/** Milliseconds a character may take at most, at rate 1: some voices never tell that they are done. */
const SLOWEST = 600;

/**
 * Speaks passages one after another. A pause ends the utterance and going on begins it anew: on Android what the
 * browser calls a pause is an end.
 */
export class Speaker {
  readonly #passages: readonly Passage[];
  readonly #tell: (state: SpeakerState, passage: Passage | null) => void;
  #state: SpeakerState = 'idle';
  #at = 0;
  /** Counts what was asked of the voice: word of an utterance that was broken off is of no interest. */
  #turn = 0;
  #timer: number | undefined;
  #isSlow = false;
  /** Held: an utterance that nobody keeps is collected while it is spoken, and never tells its end. */
  readonly #held = new Set<SpeechSynthesisUtterance>();

  constructor(passages: readonly Passage[], tell: (state: SpeakerState, passage: Passage | null) => void) {
    this.#passages = passages;
    this.#tell = tell;
  }

  /** What the one button does: begin, pause or go on. */
  press(): void {
    if (this.#state === 'speaking' || this.#state === 'waiting') this.pause();
    else this.#speak();
  }

  pause(): void {
    this.#breakOff();
    this.#be('paused');
  }

  stop(): void {
    this.#breakOff();
    this.#at = 0;
    this.#be('idle');
  }

  set isSlow(isSlow: boolean) {
    this.#isSlow = isSlow;
    if (this.#state === 'speaking' || this.#state === 'waiting') this.#speak();
  }

  #breakOff(): void {
    this.#turn += 1;
    window.clearTimeout(this.#timer);
    speechSynthesis.cancel();
  }

  #be(state: SpeakerState): void {
    this.#state = state;
    this.#tell(state, state === 'idle' || state === 'no-voice' ? null : (this.#passages[this.#at] ?? null));
  }

  /** Speaks the passage that is next: at once, since a browser may allow it only while a finger is on the button. */
  #speak(): void {
    this.#breakOff();
    const passage = this.#passages[this.#at];
    if (passage === undefined) {
      this.stop();
      return;
    }
    const voices = speechSynthesis.getVoices();
    const voice = chooseVoice(voices);
    if (voice === null && voices.length > 0) {
      this.#be('no-voice');
      return;
    }
    const turn = this.#turn;
    const isCurrent = (): boolean => turn === this.#turn;
    const utterance = new SpeechSynthesisUtterance(passage.text);
    utterance.lang = voice?.lang ?? 'zh-CN';
    utterance.voice = voice;
    utterance.rate = this.#isSlow ? RATES.slow : RATES.normal;
    utterance.addEventListener('start', () => {
      if (!isCurrent()) return;
      this.#after((SLOWEST * passage.text.length) / utterance.rate + PATIENCE, () => {
        this.#next();
      });
      this.#be('speaking');
    });
    utterance.addEventListener('end', () => {
      if (isCurrent()) this.#next();
    });
    utterance.addEventListener('error', () => {
      if (isCurrent()) this.#be('silent');
    });
    this.#held.clear();
    this.#held.add(utterance);
    speechSynthesis.speak(utterance);
    // Left to speak when it can: a voice from the network may only be late.
    this.#after(PATIENCE, () => {
      this.#be('silent');
    });
    this.#be('waiting');
  }

  #next(): void {
    this.#at += 1;
    this.#speak();
  }

  #after(milliseconds: number, act: () => void): void {
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(act, milliseconds);
  }
}

/** Waits for a browser that lists its voices late, but not for one that never does. */
export function voicesListed(): Promise<void> {
  if (speechSynthesis.getVoices().length > 0) return Promise.resolve();
  return new Promise((resolve) => {
    const done = (): void => {
      resolve();
    };
    speechSynthesis.addEventListener('voiceschanged', done, { once: true });
    window.setTimeout(done, VOICES_WITHIN);
  });
}
