/** What goes to the clipboard: the same words twice. */
interface Copied {
  readonly html: string;
  readonly text: string;
}

/**
 * `<copy-piece>`: a button that puts the piece on the clipboard. Where a page may not write there (no HTTPS) the piece is
 * selected for the person to copy, and whatever way it is copied, the prepared HTML goes along.
 */
class CopyPiece extends HTMLElement {
  #prepared: Copied | null = null;
  #preparing: Promise<void> = Promise.resolve();

  connectedCallback(): void {
    const button = this.querySelector('button');
    const piece = this.querySelector<HTMLElement>('[data-copied]');
    if (button === null || piece === null) return;
    const { from } = this.dataset;
    if (from !== undefined) this.#preparing = this.#prepare(from);
    button.hidden = false;
    button.addEventListener('click', () => void this.#copy(piece));
    piece.addEventListener('copy', (event) => {
      // Whoever selects a few words gets these words.
      if (this.#prepared === null || !isWhole(piece)) return;
      event.clipboardData?.setData('text/html', this.#prepared.html);
      event.clipboardData?.setData('text/plain', this.#prepared.text);
      event.preventDefault();
      this.#say(this.dataset['done']);
    });
  }

  async #prepare(from: string): Promise<void> {
    try {
      const response = await fetch(from);
      if (response.ok) this.#prepared = (await response.json()) as Copied;
    } catch {
      // Without it the browser copies what it shows.
    }
  }

  async #copy(piece: HTMLElement): Promise<void> {
    await this.#preparing;
    try {
      await this.#write(piece);
      this.#say(this.dataset['done']);
    } catch {
      getSelection()?.selectAllChildren(piece);
      this.#say(this.dataset['selected']);
    }
  }

  /** @throws where the browser does not let the page write to the clipboard */
  async #write(piece: HTMLElement): Promise<void> {
    if (this.dataset['from'] === undefined) {
      await navigator.clipboard.writeText(piece.textContent.trim());
      return;
    }
    if (this.#prepared === null) throw new Error('not prepared');
    const { html, text } = this.#prepared;
    const parts = { 'text/html': blob('text/html', html), 'text/plain': blob('text/plain', text) };
    await navigator.clipboard.write([new ClipboardItem(parts)]);
  }

  #say(words = ''): void {
    const said = this.querySelector('[data-said]');
    if (said !== null) said.textContent = words;
  }
}

function blob(type: string, text: string): Blob {
  return new Blob([text], { type });
}

/** Selections and elements differ in the line breaks that they count. */
function isWhole(piece: HTMLElement): boolean {
  return bare(getSelection()?.toString() ?? '') === bare(piece.innerText);
}

function bare(text: string): string {
  return text.replaceAll(/\s+/g, '');
}

customElements.define('copy-piece', CopyPiece);
