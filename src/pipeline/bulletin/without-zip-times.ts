/** Signatures and places of fields: APPNOTE 6.3, 4.3.7, 4.3.12 and 4.3.16. */
const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
/** Midnight of 1 January 1980, the first day that a zip file can name. */
const NO_TIME = 0x0021_0000;

/**
 * A zip file whose entries carry no time of their own, which would differ from run to run and place to place.
 *
 * @param zip without a comment at its end, and below 4 GB
 * @throws RangeError where it is no such file
 */
export function withoutZipTimes(zip: Uint8Array): Uint8Array {
  const bytes = Uint8Array.from(zip);
  const view = new DataView(bytes.buffer);
  const end = bytes.length - END_LENGTH;
  requireSignature(view, end, END);
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    requireSignature(view, at, CENTRAL);
    const local = view.getUint32(at + 42, true);
    requireSignature(view, local, LOCAL);
    view.setUint32(at + 12, NO_TIME, true);
    view.setUint32(local + 10, NO_TIME, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return bytes;
}

function requireSignature(view: DataView, at: number, signature: number): void {
  if (at < 0 || at + 4 > view.byteLength || view.getUint32(at, true) !== signature)
    throw new RangeError(`not a plain zip file: no ${signature.toString(16)} at ${at}`);
}
