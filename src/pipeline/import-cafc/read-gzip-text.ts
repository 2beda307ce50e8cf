import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

import { decodeText, type Decoded } from '../read/decode-text.ts';

/** Text of a gzip file; what is no gzip file, or is cut short, is a problem. */
export function readGzipText(folder: string, file: string): Decoded {
  const bytes = unzip(join(folder, file));
  if (bytes !== null) return decodeText(file, bytes);
  const rule = '不是完好的 gzip 压缩文件';
  const remedy = '重新取一份原始文件，不要解压后改名';
  return { problem: { file, line: null, column: null, value: null, rule, remedy } };
}

function unzip(path: string): Uint8Array | null {
  try {
    return gunzipSync(readFileSync(path));
  } catch {
    return null;
  }
}
