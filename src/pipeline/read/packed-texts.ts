const FIRST_BYTES = 1 << 16;
const FIRST_ROOM = 1024;
/** Texts that are decoded together where all of them are asked for. */
const TOGETHER = 1000;

/** Many different short texts in the room of their bytes: as strings they would take three times as much. */
export class PackedTexts implements Iterable<string> {
  #bytes = Buffer.allocUnsafe(FIRST_BYTES);
  /** Where each text begins; the next begins where it ends. */
  #starts = new Uint32Array(FIRST_ROOM);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(text: string): void {
    const start = this.#starts[this.#length] ?? 0;
    // Three bytes are the most that a unit of a string takes in UTF-8.
    const most = start + text.length * 3;
    if (most > this.#bytes.length) this.#bytes = Buffer.concat([this.#bytes], Math.ceil(most * 1.5));
    if (this.#length + 2 > this.#starts.length) {
      const starts = new Uint32Array(Math.ceil(this.#starts.length * 1.5));
      starts.set(this.#starts);
      this.#starts = starts;
    }
    this.#length += 1;
    this.#starts[this.#length] = start + this.#bytes.write(text, start, 'utf8');
  }

  /** @param index below the length */
  at(index: number): string {
    return this.#bytes.toString('utf8', this.#starts[index] ?? 0, this.#starts[index + 1] ?? 0);
  }

  *[Symbol.iterator](): Iterator<string> {
    for (let from = 0; from < this.#length; from += TOGETHER) {
      const to = Math.min(from + TOGETHER, this.#length);
      const [start, end] = [this.#starts[from] ?? 0, this.#starts[to] ?? 0];
      const whole = this.#bytes.toString('utf8', start, end);
      // As many characters as bytes: then one stands where the other does.
      const isPlain = whole.length === end - start;
      for (let index = from; index < to; index += 1)
        yield isPlain
          ? whole.slice((this.#starts[index] ?? 0) - start, (this.#starts[index + 1] ?? 0) - start)
          : this.at(index);
    }
  }
}
