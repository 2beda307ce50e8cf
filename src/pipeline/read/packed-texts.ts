import { joinTexts, TOGETHER, type JoinedTexts } from './joined-texts.ts';

const FIRST_BYTES = 1 << 16;
const FIRST_ROOM = 1024;
const COMMA = 0x2c;

/** Many different short texts in the room of their bytes: as strings they would take three times as much. */
export class PackedTexts {
  /** One behind the other, a comma after each. */
  #bytes = Buffer.allocUnsafe(FIRST_BYTES);
  /** Where each text begins. */
  #starts = new Uint32Array(FIRST_ROOM);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(text: string): void {
    const start = this.#starts[this.#length] ?? 0;
    // Three bytes are the most that a unit of a string takes in UTF-8.
    const most = start + text.length * 3 + 1;
    if (most > this.#bytes.length) this.#bytes = Buffer.concat([this.#bytes], Math.ceil(most * 1.5));
    if (this.#length + 2 > this.#starts.length) {
      const starts = new Uint32Array(Math.ceil(this.#starts.length * 1.5));
      starts.set(this.#starts);
      this.#starts = starts;
    }
    const end = start + this.#write(text, start);
    this.#bytes[end] = COMMA;
    this.#length += 1;
    this.#starts[this.#length] = end + 1;
  }

  /** @param index below the length */
  at(index: number): string {
    return this.#bytes.toString('utf8', this.#starts[index] ?? 0, (this.#starts[index + 1] ?? 0) - 1);
  }

  /** All of them in turn, many together. */
  *joined(): Generator<JoinedTexts> {
    for (let from = 0; from < this.#length; from += TOGETHER) {
      const starts = this.#starts.subarray(from, Math.min(from + TOGETHER, this.#length) + 1);
      const [first = 0] = starts;
      const whole = this.#bytes.toString('utf8', first, starts.at(-1));
      // As many characters as bytes: then one stands where the other does.
      const isPlain = whole.length === (starts.at(-1) ?? 0) - first;
      yield isPlain
        ? { whole, starts: starts.map((start) => start - first) }
        : joinTexts(Array.from({ length: starts.length - 1 }, (_, index) => this.at(from + index)));
    }
  }

  /** Returns how many bytes it took. */
  #write(text: string, start: number): number {
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code > 0x7f) return this.#bytes.write(text, start, 'utf8');
      // For a dozen plain letters this takes a fifth of a call of Buffer.
      this.#bytes[start + at] = code;
    }
    return text.length;
  }
}
