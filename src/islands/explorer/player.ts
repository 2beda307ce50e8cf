const FRAME_MS = 900;
/** Three years of months. */
const LONGEST_RUN = 36;

/** Steps through the latest periods, one after the other. */
export class Player {
  #timer: number | null = null;
  readonly #ended: () => void;

  /** @param ended called when the last period has been shown, or somebody stopped it */
  constructor(ended: () => void) {
    this.#ended = ended;
  }

  get isPlaying(): boolean {
    return this.#timer !== null;
  }

  /**
   * @param from place of the period shown; at the end it begins anew
   * @param count of periods
   */
  play(from: number, count: number, show: (place: number) => void): void {
    this.stop();
    let place = from >= count - 1 ? Math.max(0, count - LONGEST_RUN) : from + 1;
    const step = (): void => {
      show(place);
      place += 1;
      if (place >= count) this.stop();
    };
    this.#timer = window.setInterval(step, FRAME_MS);
    step();
  }

  stop(): void {
    if (this.#timer === null) return;
    window.clearInterval(this.#timer);
    this.#timer = null;
    this.#ended();
  }
}
