/** Encodings and line ends that office programs write. */
const ENCODERS = {
  'utf-16le': (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le'),
  'utf-16be': (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
  gb18030: encodeGb18030,
  'utf-8-bom-crlf': (text: string): Buffer => Buffer.from(`\ufeff${text.replaceAll('\n', '\r\n')}`),
  'utf-8-cr': (text: string): Buffer => Buffer.from(text.replaceAll('\n', '\r')),
} as const satisfies Readonly<Record<string, (text: string) => Buffer>>;

export type Encoding = keyof typeof ENCODERS;

export function isEncoding(name: string): name is Encoding {
  return name in ENCODERS;
}

export function encodeText(text: string, encoding: Encoding): Buffer {
  return ENCODERS[encoding](text);
}

/** Node only decodes GB18030: the table of its two-byte characters is read off the decoder. */
function encodeGb18030(text: string): Buffer {
  const bytes = gb18030Table();
  return Buffer.concat(
    [...text].map((character) => {
      const encoded = character < '\u0080' ? Buffer.from(character) : bytes.get(character);
      if (encoded === undefined) throw new Error(`not among the two-byte characters: ${character}`);
      return encoded;
    }),
  );
}

function gb18030Table(): ReadonlyMap<string, Buffer> {
  const decoder = new TextDecoder('gb18030');
  const table = new Map<string, Buffer>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const bytes = Buffer.from([lead, trail]);
      const character = decoder.decode(bytes);
      if (trail !== 0x7f && [...character].length === 1) table.set(character, bytes);
    }
  }
  return table;
}
