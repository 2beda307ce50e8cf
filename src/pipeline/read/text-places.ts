import type { CutRows, Span } from './cut-rows.ts';
import { keyOf, lastWord, WORD } from './text-key.ts';

/** What stands for a text that has no place. */
export const NOWHERE = -1;

const FIRST_SLOTS_BITS = 4;
/** Slots a text at the least: with fewer, too many stand far from their own. */
const SPARE = 2;
/** Numbers a slot: a text’s key, its place and 1, its length in bytes, and where its words begin; zeros where it is free. */
const WIDTH = 4;

/**
 * Different texts, numbered as they come. A Map would take several times as long to find one that is fresh from a file:
 * it works out the text’s hash first and compares all its letters after, one by one.
 */
export class TextPlaces {
  #slots = new Int32Array(WIDTH << FIRST_SLOTS_BITS);
  /** Of a key, how many bits do not say which slot is looked at first. */
  #shift = 32 - FIRST_SLOTS_BITS;
  /** The bytes of the texts, each from a new word on; how many words are taken. */
  #words = new Int32Array(1);
  #taken = 0;
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** NOWHERE where it has none. The text is that between two places of the bytes, behind which there is room for a word. */
  placeOf(bytes: DataView, from: number, to: number): number {
    const key = keyOf(bytes, from, to);
    const slots = this.#slots;
    const last = slots.length - WIDTH;
    for (let slot = (key >>> this.#shift) * WIDTH; ; slot = (slot + WIDTH) & last) {
      const place = (slots[slot + 1] ?? 0) - 1;
      if (place === NOWHERE) return NOWHERE;
      if (slots[slot] !== key || slots[slot + 2] !== to - from) continue;
      // Of texts of one word that are equally long, each has a key of its own.
      if (to - from <= WORD || this.#isAt(slots[slot + 3] ?? 0, bytes, from, to)) return place;
    }
  }

  /**
   * Where the texts of one column stand, down to the first that has no place.
   *
   * @param found takes the places, row by row
   * @returns the row that has none, or the end of the span
   */
  find({ bytes, starts, width }: CutRows, position: number, [from, to]: Span, found: Uint32Array): number {
    let cell = from * width + position;
    for (let row = from; row < to; row += 1) {
      const place = this.placeOf(bytes, starts[cell] ?? 0, (starts[cell + 1] ?? 0) - 1);
      if (place === NOWHERE) return row;
      found[row] = place;
      cell += width;
    }
    return to;
  }

  /** Gives the next place to a text that has none. */
  add(bytes: DataView, from: number, to: number): number {
    this.#size += 1;
    if (this.#size * SPARE * WIDTH > this.#slots.length) this.#grow();
    this.#put(keyOf(bytes, from, to), this.#size, to - from, this.#keep(bytes, from, to));
    return this.#size - 1;
  }

  #isAt(word: number, bytes: DataView, from: number, to: number): boolean {
    const words = this.#words;
    let next = word;
    let at = from;
    for (; at + WORD <= to; at += WORD) {
      if (words[next] !== bytes.getInt32(at, true)) return false;
      next += 1;
    }
    return at === to || words[next] === lastWord(bytes, at, to);
  }

  /** @returns where its words begin */
  #keep(bytes: DataView, from: number, to: number): number {
    const word = this.#taken;
    this.#taken += Math.ceil((to - from) / WORD);
    if (this.#taken > this.#words.length) {
      const words = new Int32Array(this.#taken * 2);
      words.set(this.#words);
      this.#words = words;
    }
    let at = from;
    let next = word;
    for (; at + WORD <= to; at += WORD) {
      this.#words[next] = bytes.getInt32(at, true);
      next += 1;
    }
    if (at < to) this.#words[next] = lastWord(bytes, at, to);
    return word;
  }

  #put(...numbers: readonly [key: number, placeAndOne: number, length: number, word: number]): void {
    const slots = this.#slots;
    let slot = (numbers[0] >>> this.#shift) * WIDTH;
    while (slots[slot + 1] !== 0) slot = (slot + WIDTH) & (slots.length - WIDTH);
    slots.set(numbers, slot);
  }

  #grow(): void {
    const before = this.#slots;
    this.#slots = new Int32Array(before.length * 2);
    this.#shift -= 1;
    for (let slot = 0; slot < before.length; slot += WIDTH) {
      const [key = 0, placeAndOne = 0, length = 0, word = 0] = before.subarray(slot, slot + WIDTH);
      if (placeAndOne !== 0) this.#put(key, placeAndOne, length, word);
    }
  }
}
