import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';

import type { Problem } from '../problem.ts';
import { fileChunks } from './file-chunks.ts';
import { isUtf8Text } from './is-utf8-text.ts';

export type Decoded = { readonly text: string } | { readonly problem: Problem };

const IN_NOTEPAD = '在记事本里另存为，编码选 UTF-8';
const IN_EXCEL = '在 Excel 里另存为“CSV UTF-8（逗号分隔）”，在记事本里另存时编码选 UTF-8';
const IN_EDITOR = `用 VS Code 的，点右下角的编码，先“通过编码重新打开”选原来的编码，再“通过编码保存”选 UTF-8`;

/** In what an editor has written the file with. */
function saveAsUtf8(file: string): string {
  return /\.csv(?:\.gz)?$/.test(file) ? IN_EXCEL : `${IN_NOTEPAD}；${IN_EDITOR}`;
}

/** Bytes that are decoded at a time. */
export const PIECE = 1 << 15;
const CHECKED_AT_A_TIME = 1 << 18;

/**
 * Bytes to text. UTF-8 with or without a byte-order mark, with any of the three line ends (Excel writes
 * CRLF, on older Macs CR) comes out as plain LF text; any other encoding is a problem that names it.
 */
export function decodeText(file: string, bytes: Uint8Array): Decoded {
  const problem = encodingProblem(file, bytes);
  return problem === null ? { text: [...textPieces([bytes])].join('') } : { problem };
}

/** Null where the bytes are text in UTF-8. */
function encodingProblem(file: string, bytes: Uint8Array): Problem | null {
  const refuse = (rule: string): Problem => ({
    file,
    line: null,
    column: null,
    value: null,
    rule,
    remedy: saveAsUtf8(file),
  });
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) {
    return refuse('文件是 UTF-16 编码，应是 UTF-8');
  }
  if (!isUtf8(bytes))
    return refuse(isGb18030(bytes) ? '文件像是 GB18030（GBK）编码，应是 UTF-8' : '文件不是 UTF-8 编码');
  return bytes.includes(0) ? refuse('文件里有空字符，不是文本文件或不是 UTF-8 编码') : null;
}

/** The same of a file that is there, which is held whole only where something is wrong with it. */
export function fileEncodingProblem(file: string, path: string): Problem | null {
  return isUtf8Text(fileChunks(path, CHECKED_AT_A_TIME)) ? null : encodingProblem(file, readFileSync(path));
}

/** The text of a file in UTF-8, piece by piece: a large file is never held whole. */
export function filePieces(path: string): Iterable<string> {
  return textPieces(fileChunks(path, PIECE));
}

/** Text in UTF-8 piece by piece, with plain line ends. */
function* textPieces(chunks: Iterable<Uint8Array>): Generator<string> {
  // It takes the byte-order mark off by itself.
  const decoder = new TextDecoder('utf-8');
  let held = '';
  for (const chunk of chunks) {
    const text = held + decoder.decode(chunk, { stream: true });
    // The other half of a line end may be the first of the next piece.
    held = text.endsWith('\r') ? '\r' : '';
    yield plainEnds(held === '' ? text : text.slice(0, -1));
  }
  yield plainEnds(held + decoder.decode());
}

function plainEnds(text: string): string {
  return text.includes('\r') ? text.replaceAll(/\r\n?/g, '\n') : text;
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
