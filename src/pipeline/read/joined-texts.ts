/** Texts that are joined at a time. */
export const TOGETHER = 1000;

/** Texts one behind the other: a million strings would have to be made, and cleared away, to look at each. */
export interface JoinedTexts {
  /** A comma stands after each of them, and may stand in them. */
  readonly whole: string;
  /** Where each begins, and at the end where one more would. */
  readonly starts: Uint32Array;
}

export function joinTexts(texts: readonly string[]): JoinedTexts {
  const starts = new Uint32Array(texts.length + 1);
  let next = 0;
  for (let index = 0; index < texts.length; index += 1) {
    next += (texts[index] ?? '').length + 1;
    starts[index + 1] = next;
  }
  return { whole: texts.length === 0 ? '' : `${texts.join(',')},`, starts };
}

/** Texts that come one by one, many together. */
export function* joinedTexts(texts: Iterable<string>): Generator<JoinedTexts> {
  let held: string[] = [];
  for (const text of texts) {
    held.push(text);
    if (held.length < TOGETHER) continue;
    yield joinTexts(held);
    held = [];
  }
  if (held.length > 0) yield joinTexts(held);
}

/** The texts one by one again. */
export function* separated({ whole, starts }: JoinedTexts): Generator<string> {
  for (let index = 1; index < starts.length; index += 1)
    yield whole.slice(starts[index - 1], (starts[index] ?? 0) - 1);
}
