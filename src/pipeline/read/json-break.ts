/** What may come next. */
type Expected = 'value' | 'first-value' | 'key' | 'first-key' | 'colon' | 'comma' | 'nothing';

/** White space, strings, numbers and words, marks (RFC 8259); stops at the first character that is none. */
const TOKENS = /\s+|"(?:[^"\\\n]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[{}[\],:]/gy;

/**
 * Where a text stops being JSON, as an offset; its length where only the end is missing. JSON.parse
 * refuses such a text too, but does not always say where.
 */
export function jsonBreak(text: string): number {
  const open: string[] = [];
  let expected: Expected = 'value';
  let end = 0;
  for (const { 0: token, index } of text.matchAll(TOKENS)) {
    end = index + token.length;
    if (token.trim() === '') continue;
    const next = step(expected, token, open);
    if (next === null) return index;
    expected = next;
  }
  return end;
}

/** @param open brackets that are open, innermost last; changed in step */
function step(expected: Expected, token: string, open: string[]): Expected | null {
  const isText = token.startsWith('"');
  const isValue = isText || /^[-\dtfn]/.test(token);
  const closed = (bracket: string): Expected | null => {
    if (open.at(-1) !== bracket) return null;
    open.pop();
    return open.length === 0 ? 'nothing' : 'comma';
  };
  switch (expected) {
    case 'first-value':
    case 'value':
      if (isValue) return open.length === 0 ? 'nothing' : 'comma';
      if (token === ']') return expected === 'first-value' ? closed('[') : null;
      if (token !== '{' && token !== '[') return null;
      open.push(token);
      return token === '{' ? 'first-key' : 'first-value';
    case 'first-key':
    case 'key':
      if (isText) return 'colon';
      return token === '}' && expected === 'first-key' ? closed('{') : null;
    case 'colon':
      return token === ':' ? 'value' : null;
    case 'comma':
      if (token === ',') return open.at(-1) === '{' ? 'key' : 'value';
      return token === '}' ? closed('{') : token === ']' ? closed('[') : null;
    case 'nothing':
      return null;
  }
}
