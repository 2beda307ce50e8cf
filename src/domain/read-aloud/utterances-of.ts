/**
 * Characters spoken in one go. Chrome breaks off an utterance after some 15 s: read slowly, at three characters and a
 * half a second, this takes less than twelve.
 */
export const LONGEST_UTTERANCE = 40;

/** Ends of sentences with what closes behind them; a full stop of Latin letters may stand in a number. */
const SENTENCE = /(?:(?![.])[\p{Sentence_Terminal}\uff1b\u2026])+[\p{Pe}\p{Pf}]*|$/u;
/** Where one may breathe within a sentence. */
const CLAUSE = /[\uff0c\u3001\uff1a,:\u2014]+[\p{Pe}\p{Pf}]*|$/u;

/**
 * A text in pieces that are spoken one after another: sentences, and of long ones as many clauses at a time as fit. Put
 * together the pieces are the text, with single spaces for whitespace.
 *
 * @param longest characters of a piece, at least 1
 */
export function utterancesOf(text: string, longest = LONGEST_UTTERANCE): readonly string[] {
  const plain = text.replaceAll(/\s+/g, ' ').trim();
  return cutAt(plain, SENTENCE).flatMap((sentence) =>
    lengthOf(sentence) <= longest ? [sentence] : packed(cutAt(sentence, CLAUSE), longest),
  );
}

/** @param end finds what a piece ends in, or the end of the text */
function cutAt(text: string, end: RegExp): readonly string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest !== '') {
    const found = end.exec(rest);
    const to = found === null ? rest.length : found.index + found[0].length;
    pieces.push(rest.slice(0, to));
    rest = rest.slice(to);
  }
  return pieces;
}

function packed(clauses: readonly string[], longest: number): readonly string[] {
  const pieces: string[] = [];
  let open = '';
  for (const clause of clauses.flatMap((one) => inLengths(one, longest))) {
    if (open !== '' && lengthOf(open) + lengthOf(clause) > longest) {
      pieces.push(open);
      open = '';
    }
    open += clause;
  }
  return open === '' ? pieces : [...pieces, open];
}

function inLengths(text: string, longest: number): readonly string[] {
  const letters = [...text];
  const count = Math.ceil(letters.length / longest);
  return Array.from({ length: count }, (_, at) => letters.slice(at * longest, (at + 1) * longest).join(''));
}

function lengthOf(text: string): number {
  return [...text].length;
}
