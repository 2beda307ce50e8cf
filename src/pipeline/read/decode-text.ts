import { isUtf8 } from 'node:buffer';

import type { Problem } from '../problem.ts';

export type Decoded = { readonly text: string } | { readonly problem: Problem };

const SAVE_AS_UTF8 = '在 Excel 里另存为“CSV UTF-8（逗号分隔）”，在记事本里另存时编码选 UTF-8';

/** Bytes that are decoded at a time. */
export const PIECE = 1 << 15;

/**
 * Bytes to text. UTF-8 with or without a byte-order mark, with any of the three line ends (Excel writes
 * CRLF, on older Macs CR) comes out as plain LF text; any other encoding is a problem that names it.
 */
export function decodeText(file: string, bytes: Uint8Array): Decoded {
  const problem = encodingProblem(file, bytes);
  return problem === null ? { text: [...textPieces(bytes)].join('') } : { problem };
}

/** Null where the bytes are text in UTF-8. */
export function encodingProblem(file: string, bytes: Uint8Array): Problem | null {
  const refuse = (rule: string): Problem => ({
    file,
    line: null,
    column: null,
    value: null,
    rule,
    remedy: SAVE_AS_UTF8,
  });
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) {
    return refuse('文件是 UTF-16 编码，应是 UTF-8');
  }
  if (!isUtf8(bytes))
    return refuse(isGb18030(bytes) ? '文件像是 GB18030（GBK）编码，应是 UTF-8' : '文件不是 UTF-8 编码');
  return bytes.includes(0) ? refuse('文件里有空字符，不是文本文件或不是 UTF-8 编码') : null;
}

/** Text in UTF-8 piece by piece, with plain line ends: a large file is never held as one text. */
export function* textPieces(bytes: Uint8Array): Generator<string> {
  // It takes the byte-order mark off by itself.
  const decoder = new TextDecoder('utf-8');
  let held = '';
  for (let from = 0; from < bytes.length; from += PIECE) {
    const isLast = from + PIECE >= bytes.length;
    const text = held + decoder.decode(bytes.subarray(from, from + PIECE), { stream: !isLast });
    // The other half of a line end may be the first of the next piece.
    held = !isLast && text.endsWith('\r') ? '\r' : '';
    const whole = held === '' ? text : text.slice(0, -1);
    yield whole.includes('\r') ? whole.replaceAll(/\r\n?/g, '\n') : whole;
  }
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

function isGb18030(bytes: Uint8Array): boolean {
  try {
    return /\p{Script=Han}/u.test(new TextDecoder('gb18030', { fatal: true }).decode(bytes));
  } catch {
    return false;
  }
}
