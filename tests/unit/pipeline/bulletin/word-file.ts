import { inflateRawSync } from 'node:zlib';

/** The parts of a Word file by their names, read by the central directory of the zip (APPNOTE 6.3, 4.3.12). */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const zip = Buffer.from(bytes);
  const parts = new Map<string, string>();
  const directory = zip.readUInt32LE(zip.length - 6);
  for (let at = directory; zip.readUInt32LE(at) === 0x02014b50;) {
    const [nameLength, extra, comment] = [28, 30, 32].map((field) => zip.readUInt16LE(at + field));
    const name = zip.toString('utf8', at + 46, at + 46 + (nameLength ?? 0));
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(start, start + zip.readUInt32LE(at + 20));
    parts.set(name, (zip.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : packed).toString('utf8'));
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return parts;
}

export interface WordParagraph {
  readonly style: string | null;
  readonly text: string;
}

/** The paragraphs of a part, those inside tables too, in the order of the text. */
export function paragraphsOf(xml: string): readonly WordParagraph[] {
  return [...xml.matchAll(/<w:p(?:\s[^>]*)?>(.*?)<\/w:p>/gs)].map(([, inner = '']) => ({
    style: /<w:pStyle w:val="([^"]+)"/.exec(inner)?.[1] ?? null,
    text: [...inner.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g)]
      .map(([, text = '']) => unescaped(text))
      .join(''),
  }));
}

/** Of a page in HTML: what the elements of one kind say, without their tags and the blanks of the layout. */
export function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll(/&#(?:39|x27);|&apos;/g, "'")
    .replaceAll('&amp;', '&');
}

/** Tags that are opened and not closed, or the other way round. */
export function unbalanced(xml: string): readonly string[] {
  const open: string[] = [];
  for (const [, closing, name = '', rest = ''] of xml.matchAll(
    /<(\/?)([A-Za-z][\w:.-]*)((?:"[^"]*"|[^>"])*)>/g,
  )) {
    if (closing === '/') {
      const last = open.pop();
      if (last !== name) return [`${String(last)} closed by ${name}`];
    } else if (!rest.endsWith('/')) open.push(name);
  }
  return open;
}
