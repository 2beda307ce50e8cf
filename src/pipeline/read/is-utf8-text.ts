import { isUtf8 } from 'node:buffer';

/** Whether bytes that come in parts, cut anywhere, are together text in UTF-8. A null character is none. */
export function isUtf8Text(chunks: Iterable<Uint8Array>): boolean {
  let cutOff: Uint8Array = new Uint8Array();
  for (const chunk of chunks) {
    const bytes = cutOff.length === 0 ? chunk : Buffer.concat([cutOff, chunk]);
    const end = endOfLastCharacter(bytes);
    if (!isUtf8(bytes.subarray(0, end)) || bytes.includes(0)) return false;
    cutOff = Uint8Array.from(bytes.subarray(end));
  }
  return cutOff.length === 0;
}

/** Where a character begins of which bytes are still to come, or the end. */
function endOfLastCharacter(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return bytes.length;
    // Only the first byte of a character begins with two ones; as many as it has bytes.
    if (byte >= 0xc0) return bytesOfLetter(byte) > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

/** Of a character in UTF-8, by the first of them. */
export function bytesOfLetter(firstByte: number): number {
  if (firstByte < 0x80) return 1;
  if (firstByte >= 0xf0) return 4;
  return firstByte >= 0xe0 ? 3 : 2;
}
