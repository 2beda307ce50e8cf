/** A piece of a text read aloud: as it stands, or a blank that the reader fills in, named by what belongs there. */
export type TextPiece =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'blank'; readonly text: string };

/** `我在{哪里}。` → text, blank, text. A text whose braces do not pair is left as it is. */
export function textWithBlanks(text: string): readonly TextPiece[] {
  if (!hasWholeBlanks(text)) return [{ kind: 'text', text }];
  return text
    .split(/(\{[^{}]+\})/)
    .filter((piece) => piece !== '')
    .map((piece) =>
      piece.startsWith('{') ? { kind: 'blank', text: piece.slice(1, -1) } : { kind: 'text', text: piece },
    );
}

/** Every brace has its counterpart, with something between and none inside another. */
export function hasWholeBlanks(text: string): boolean {
  return !/[{}]/.test(text.replaceAll(/\{[^{}]*[^{}\s][^{}]*\}/g, ''));
}
