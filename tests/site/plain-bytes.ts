import { brotliDecompressSync, gunzipSync, inflateRawSync } from 'node:zlib';

/** A file as it lies there and, where it is compressed, everything inside it. */
export function plainBytes(file: string, bytes: Buffer): readonly Buffer[] {
  const inner = file.endsWith('.br')
    ? [brotliDecompressSync(bytes)]
    : bytes.readUInt16BE(0) === 0x1f8b
      ? [gunzipSync(bytes)]
      : bytes.readUInt32BE(0) === 0x504b0304
        ? zipEntries(bytes)
        : [];
  return [bytes, ...inner];
}

const CENTRAL_ENTRY = Buffer.from('PK\u0001\u0002', 'latin1');

/** By the central directory (APPNOTE 6.3, 4.3.12): its sizes are right even where the local headers leave them out. */
function zipEntries(bytes: Buffer): readonly Buffer[] {
  const entries: Buffer[] = [];
  for (let at = bytes.indexOf(CENTRAL_ENTRY); at >= 0; at = bytes.indexOf(CENTRAL_ENTRY, at + 1)) {
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(start, start + bytes.readUInt32LE(at + 20));
    entries.push(bytes.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : packed);
  }
  return entries;
}
