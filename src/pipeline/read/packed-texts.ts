import { joinTexts, TOGETHER, type JoinedTexts } from './joined-texts.ts';

/** Many different short texts in the room of their letters: as strings of their own they would take three times as much. */
export class PackedTexts {
  readonly #joined: JoinedTexts[] = [];
  /** The latest, not yet joined. */
  #held: string[] = [];

  get length(): number {
    return this.#joined.length * TOGETHER + this.#held.length;
  }

  push(text: string): void {
    this.#held.push(text);
    if (this.#held.length < TOGETHER) return;
    this.#joined.push(joinTexts(this.#held));
    this.#held = [];
  }

  /** @param index below the length */
  at(index: number): string {
    const within = index % TOGETHER;
    const texts = this.#joined[(index - within) / TOGETHER];
    if (texts === undefined) return this.#held[within] ?? '';
    return texts.whole.slice(texts.starts[within], (texts.starts[within + 1] ?? 0) - 1);
  }

  /** All of them in turn, many together. */
  *joined(): Generator<JoinedTexts> {
    yield* this.#joined;
    if (this.#held.length > 0) yield joinTexts(this.#held);
  }
}
