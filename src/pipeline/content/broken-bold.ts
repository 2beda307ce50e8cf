/** A stretch between two pairs of asterisks, with its offset. */
export interface BoldStretch {
  readonly index: number;
  readonly text: string;
}

const BETWEEN = /\*\*([^*\n]+)\*\*/g;
const PUNCTUATION = /[\p{P}\p{S}]/u;

/**
 * Bold that CommonMark leaves as asterisks (0.31.2, 6.2: left- and right-flanking delimiter runs): the
 * asterisks stand between a letter outside and a mark of punctuation inside, or have a space inside.
 */
export function brokenBold(body: string): readonly BoldStretch[] {
  return [...body.matchAll(BETWEEN)].flatMap((match) => {
    const [whole, inner = ''] = match;
    const before = body.slice(0, match.index).at(-1) ?? '\n';
    const after = body.at(match.index + whole.length) ?? '\n';
    const opens = mayFlank(inner.at(0) ?? ' ', before);
    const closes = mayFlank(inner.at(-1) ?? ' ', after);
    return opens && closes ? [] : [{ index: match.index, text: whole }];
  });
}

/** Whether asterisks belong to what stands on their inner side. */
function mayFlank(inner: string, outer: string): boolean {
  if (/\s/.test(inner)) return false;
  return !PUNCTUATION.test(inner) || /\s/.test(outer) || PUNCTUATION.test(outer);
}
