/** Where reading front matter went wrong in truth: what is told of comes lines after it. */
export interface CauseOfBreak {
  /** Of the front matter, 1-based. */
  readonly line: number;
  readonly rule: string;
  readonly remedy: string;
}

const START = String.raw`^\s*(?:- )*(?:[\w-]+:\s+)?`;
const OPENS = new RegExp(`${START}(["'])(.*)$`);
const OPENS_LIST = new RegExp(`${START}\\[[^\\]]*$`);
const FULL_WIDTH_COLON = /^\s*(?:- )*[A-Za-z_-]+：/;
/** The next value begins, or nothing stands there: so the one before was meant to be over. */
const NEXT = /^\s*(?:- |-$|[A-Za-z_][\w-]*[:：])|^\s*$/;

/**
 * Null where nothing that stands up to the line of the error explains it.
 *
 * @param errorLine of the front matter, 1-based
 */
export function causeOfBreak(yaml: string, errorLine: number): CauseOfBreak | null {
  const lines = yaml.split('\n');
  for (const [index, line] of lines.slice(0, errorLine).entries()) {
    const words = faultOf(line, NEXT.test(lines[index + 1] ?? ''));
    if (words !== null) return { line: index + 1, rule: words[0], remedy: words[1] };
  }
  return null;
}

function faultOf(line: string, isLast: boolean): readonly [rule: string, remedy: string] | null {
  if (FULL_WIDTH_COLON.test(line)) return ['冒号是中文的', '换成英文冒号，后面空一格'];
  const [, quote, rest = ''] = OPENS.exec(line) ?? [];
  if (quote !== undefined) {
    const end = endOf(rest, quote);
    if (end < 0) return isLast ? ['这一行开头的引号没有收尾', `在这一行最后补一个英文的 ${quote}`] : null;
    return /^\s*(?:#|,|$)/.test(rest.slice(end + 1))
      ? null
      : ['引号里面又有英文引号，句子到中间就断了', '里面的引号换成中文的“”'];
  }
  return isLast && OPENS_LIST.test(line) ? ['方括号没有收尾', '在这一行最后补一个英文的 ]'] : null;
}

/** Of the quotation mark that closes; below zero where none does. */
function endOf(rest: string, quote: string): number {
  const inside = quote === '"' ? /^(?:[^"\\]|\\.)*"/ : /^(?:[^']|'')*'(?!')/;
  return (inside.exec(rest)?.[0].length ?? 0) - 1;
}
