/** Slots a mark at the least: with fewer, too many stand far from their place. */
const SLOTS = 1.5;

/** Marks below 2⁵³: a third of the room of a Set, and marks that lie close together stand close together. */
export class MarkSet {
  /** A mark and 1, or 0 in a slot that is free. */
  readonly #slots: Float64Array;

  /** @param most how many different marks may be added */
  constructor(most: number) {
    this.#slots = new Float64Array(2 ** Math.ceil(Math.log2((most + 1) * SLOTS)));
  }

  /** False where the mark is there already. */
  add(mark: number): boolean {
    const slots = this.#slots;
    const last = slots.length - 1;
    // The first free slot from the one that its lowest bits name: as many as there are slots, a power of two.
    let slot = mark & last;
    for (let found = slots[slot]; found !== 0; found = slots[slot]) {
      if (found === mark + 1) return false;
      slot = (slot + 1) & last;
    }
    slots[slot] = mark + 1;
    return true;
  }
}
