import type { Problem } from '../problem.ts';

export type Decoded = { readonly text: string } | { readonly problem: Problem };

const SAVE_AS_UTF8 = '在 Excel 里另存为“CSV UTF-8（逗号分隔）”，在记事本里另存时编码选 UTF-8';

/**
 * Bytes to text. UTF-8 with or without a byte-order mark, with any of the three line ends (Excel writes
 * CRLF, on older Macs CR) comes out as plain LF text; any other encoding is a problem that names it.
 */
export function decodeText(file: string, bytes: Uint8Array): Decoded {
  const refuse = (rule: string): Decoded => ({
    problem: { file, line: null, column: null, value: null, rule, remedy: SAVE_AS_UTF8 },
  });
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) {
    return refuse('文件是 UTF-16 编码，应是 UTF-8');
  }
  try {
    // TextDecoder takes the byte-order mark off by itself.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (text.includes('\u0000')) return refuse('文件里有空字符，不是文本文件或不是 UTF-8 编码');
    return { text: text.replaceAll(/\r\n?/g, '\n') };
  } catch {
    return refuse(isGb18030(bytes) ? '文件像是 GB18030（GBK）编码，应是 UTF-8' : '文件不是 UTF-8 编码');
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
