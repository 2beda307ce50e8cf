import { joinTexts, TOGETHER, type JoinedTexts } from './joined-texts.ts';

/** Texts that are joined: as bytes, of which each is a letter, or as they are. */
interface Pack {
  readonly whole: Buffer | string;
  readonly starts: JoinedTexts['starts'];
}

/** Many different short texts in the room of their bytes: as strings they would take three times as much. */
export class PackedTexts {
  readonly #packs: Pack[] = [];
  /** The latest, not yet joined. */
  #held: string[] = [];

  get length(): number {
    return this.#packs.length * TOGETHER + this.#held.length;
  }

  /** @returns how many there are now */
  push(text: string): number {
    this.#held.push(text);
    if (this.#held.length === TOGETHER) {
      this.#packs.push(packOf(joinTexts(this.#held)));
      this.#held = [];
    }
    return this.length;
  }

  /** @param index below the length */
  at(index: number): string {
    const within = index % TOGETHER;
    const pack = this.#packs[(index - within) / TOGETHER];
    if (pack === undefined) return this.#held[within] ?? '';
    const [start = 0, next = 0] = pack.starts.subarray(within, within + 2);
    return textIn(pack.whole, start, next - 1);
  }

  /** All of them in turn, many together. */
  *joined(): Generator<JoinedTexts> {
    for (const { whole, starts } of this.#packs) yield { whole: textIn(whole, 0, whole.length), starts };
    if (this.#held.length > 0) yield joinTexts(this.#held);
  }
}

function packOf({ whole, starts }: JoinedTexts): Pack {
  const bytes = Buffer.from(whole);
  return { whole: bytes.length === whole.length ? bytes : whole, starts };
}

function textIn(whole: Buffer | string, start: number, end: number): string {
  return typeof whole === 'string' ? whole.slice(start, end) : whole.toString('latin1', start, end);
}
