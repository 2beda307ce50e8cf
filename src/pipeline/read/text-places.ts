import type { CutRows, Span } from './cut-rows.ts';
import { copyWords, isSame, keyOf, wordsOf } from './text-key.ts';

/** What stands for a text that has no place. */
export const NOWHERE = -1;

const FIRST_BITS = 4;
/** Slots a text at the least: with fewer, too many stand far from their own. */
const SPARE = 2;
/** Numbers a slot: a text’s key, its place and 1, its length in bytes, and where its words begin; zeros where it is free. */
const WIDTH = 4;

/**
 * Different texts, numbered as they come. A Map would take several times as long to find one that is fresh from a file:
 * it works out the text’s hash first and compares all its letters after, one by one.
 *
 * A text is what stands between two places of some bytes, behind which there is room for a word.
 */
export class TextPlaces {
  #slots = new Int32Array(WIDTH << FIRST_BITS);
  /** Of a key, how many bits do not say which slot is looked at first. */
  #shift = 32 - FIRST_BITS;
  /** The bytes of the texts, and how many words of them are taken. */
  #words = new Int32Array(1);
  #taken = 0;
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** NOWHERE where it has none. */
  placeOf(bytes: DataView, from: number, to: number): number {
    return lookUp(this.#slots, this.#shift, this.#words, bytes, from, to) - 1;
  }

  /**
   * Where the texts of one column stand, down to the first that has no place.
   *
   * @param found takes the places, row by row
   * @returns the row that has none, or the end of the span
   */
  find({ bytes, starts, width }: CutRows, position: number, [from, to]: Span, found: Uint32Array): number {
    const [slots, shift, words] = [this.#slots, this.#shift, this.#words];
    let cell = from * width + position;
    for (let row = from; row < to; row += 1) {
      const placeAndOne = lookUp(slots, shift, words, bytes, starts[cell] ?? 0, (starts[cell + 1] ?? 0) - 1);
      if (placeAndOne === 0) return row;
      found[row] = placeAndOne - 1;
      cell += width;
    }
    return to;
  }

  /** Gives the next place to a text that has none. */
  add(bytes: DataView, from: number, to: number): number {
    const place = this.#size;
    this.#size += 1;
    if (this.#size * SPARE * WIDTH > this.#slots.length) this.#grow();
    this.#put([keyOf(bytes, from, to), place + 1, to - from, this.#keep(bytes, from, to)]);
    return place;
  }

  /** @returns where its words begin */
  #keep(bytes: DataView, from: number, to: number): number {
    const first = this.#taken;
    this.#taken += wordsOf(to - from);
    if (this.#taken > this.#words.length) {
      const words = new Int32Array(this.#taken * 2);
      words.set(this.#words);
      this.#words = words;
    }
    copyWords(this.#words, first, bytes, from, to);
    return first;
  }

  #put(numbers: ArrayLike<number>): void {
    const slots = this.#slots;
    let slot = ((numbers[0] ?? 0) >>> this.#shift) * WIDTH;
    while (slots[slot + 1] !== 0) slot = (slot + WIDTH) & (slots.length - WIDTH);
    slots.set(numbers, slot);
  }

  #grow(): void {
    const before = this.#slots;
    this.#slots = new Int32Array(before.length * 2);
    this.#shift -= 1;
    for (let slot = 0; slot < before.length; slot += WIDTH)
      if (before[slot + 1] !== 0) this.#put(before.subarray(slot, slot + WIDTH));
  }
}

/**
 * The place of a text and 1, or 0 where it has none. A function by itself: the engine puts it in the place of its call,
 * which it does not do with a method.
 */
function lookUp(
  slots: Int32Array,
  shift: number,
  words: Int32Array,
  bytes: DataView,
  from: number,
  to: number,
): number {
  const key = keyOf(bytes, from, to);
  for (let slot = (key >>> shift) * WIDTH; ; slot = (slot + WIDTH) & (slots.length - WIDTH)) {
    const placeAndOne = slots[slot + 1] ?? 0;
    if (placeAndOne === 0) return 0;
    if (slots[slot] !== key || slots[slot + 2] !== to - from) continue;
    if (isSame(words, slots[slot + 3] ?? 0, bytes, from, to)) return placeAndOne;
  }
}
