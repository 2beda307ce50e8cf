/** A recording that stands in the place of the browser's own voice. */
export interface RecordedAudio {
  /** Path from the root of the site. */
  readonly file: string;
  /** Length. */
  readonly seconds: number;
  /** Of the file. */
  readonly bytes: number;
  /** Spoken by a machine, which the page has to say (人工智能生成合成内容标识办法, 2025-09-01). */
  readonly synthetic: boolean;
  /** What is said, where it is not the article word for word. */
  readonly text?: string | undefined;
}
