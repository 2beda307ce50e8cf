import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';

import type { Problem } from '../problem.ts';
import { decodeText } from './decode-text.ts';
import { schemaProblems } from './schema-problems.ts';

export interface ReadDocument<Value> {
  readonly value: Value | null;
  readonly problems: readonly Problem[];
}

/** A JSON file against its schema; problems carry the line of the key they speak of. */
export function readJson<Value>(folder: string, file: string, schema: z.ZodType<Value>): ReadDocument<Value> {
  const path = join(folder, file);
  const fail = (line: number | null, rule: string, remedy: string): ReadDocument<Value> => ({
    value: null,
    problems: [{ file, line, column: null, value: null, rule, remedy }],
  });
  if (!existsSync(path)) return fail(null, '缺少这个文件', '从旧的数据文件夹复制一份再改');
  const decoded = decodeText(file, readFileSync(path));
  if ('problem' in decoded) return { value: null, problems: [decoded.problem] };

  // JSON is YAML: the YAML parser gives every key its position, which JSON.parse does not.
  const lines = new LineCounter();
  const document: Document = parseDocument(decoded.text, { lineCounter: lines, schema: 'json' });
  const broken = document.errors[0];
  if (broken !== undefined) {
    return fail(broken.linePos?.[0].line ?? null, 'JSON 写法有错', '检查这一行附近的引号、逗号和括号是否成对');
  }
  const result = schema.safeParse(document.toJS());
  if (result.success) return { value: result.data, problems: [] };
  return { value: null, problems: schemaProblems(file, result.error, document, lines, 0) };
}
