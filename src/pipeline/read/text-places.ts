import { keyOf } from './text-key.ts';

/** What stands for a text that has no place. */
export const NOWHERE = -1;

const FIRST_SLOTS = 16;
/** Slots a text at the least: with fewer, too many stand far from their own. */
const SPARE = 2;
/** Numbers a slot: the key of a text, and its place and 1; two zeros where it is free. */
const WIDTH = 2;

/**
 * Different texts, numbered as they come. A Map would take twice as long to find one that is fresh from a file: it works
 * out the text’s hash first and compares all its letters after.
 */
export class TextPlaces {
  #slots = new Int32Array(FIRST_SLOTS * WIDTH);
  /** By place; blank for those that their key tells from all others. */
  readonly #texts: string[] = [];

  get size(): number {
    return this.#texts.length;
  }

  /** NOWHERE where it has none. */
  placeOf(text: string): number {
    const key = keyOf(text);
    const slots = this.#slots;
    const last = slots.length - WIDTH;
    for (let slot = firstSlot(key) & last; ; slot = (slot + WIDTH) & last) {
      const place = (slots[slot + 1] ?? 0) - 1;
      if (place === NOWHERE) return NOWHERE;
      if (slots[slot] === key && (key >= 0 || this.#texts[place] === text)) return place;
    }
  }

  /**
   * Gives it the next place.
   *
   * @param text one that has none, and may be held
   */
  add(text: string): number {
    const key = keyOf(text);
    const place = this.#texts.push(key >= 0 ? '' : text) - 1;
    if (this.size * SPARE * WIDTH > this.#slots.length) this.#grow();
    this.#put(key, place);
    return place;
  }

  #put(key: number, place: number): void {
    const slots = this.#slots;
    const last = slots.length - WIDTH;
    let slot = firstSlot(key) & last;
    while (slots[slot + 1] !== 0) slot = (slot + WIDTH) & last;
    slots[slot] = key;
    slots[slot + 1] = place + 1;
  }

  #grow(): void {
    const before = this.#slots;
    this.#slots = new Int32Array(before.length * 2);
    for (let slot = 0; slot < before.length; slot += WIDTH) {
      const place = (before[slot + 1] ?? 0) - 1;
      if (place !== NOWHERE) this.#put(before[slot] ?? 0, place);
    }
  }
}

/** Multiplied by 2³² over the golden ratio (Knuth, 1973), keys that lie close together lie far apart. */
function firstSlot(key: number): number {
  return (Math.imul(key, 0x9e3779b1) >>> 8) & ~1;
}
