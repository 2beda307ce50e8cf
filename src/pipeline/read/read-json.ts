import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';

import type { Problem } from '../problem.ts';
import { decodeText } from './decode-text.ts';
import { jsonBreak } from './json-break.ts';
import { lineOfPath, type DocumentPath } from './line-of-path.ts';
import { lineText } from './line-text.ts';
import { schemaProblems } from './schema-problems.ts';

export interface ReadDocument<Value> {
  readonly value: Value | null;
  /** What stands in the file, whether or not it fits its schema; undefined where it cannot be parsed. */
  readonly raw: unknown;
  readonly problems: readonly Problem[];
  /** The line of a key, or of the nearest parent that is there. */
  readonly lineOf: (path: DocumentPath) => number | null;
}

/** A JSON file against its schema; problems carry the line of the key they speak of. */
export function readJson<Value>(folder: string, file: string, schema: z.ZodType<Value>): ReadDocument<Value> {
  const path = join(folder, file);
  if (!existsSync(path)) {
    const remedy = '从旧的数据文件夹复制一份再改';
    return unreadable({ file, line: null, column: null, value: null, rule: '缺少这个文件', remedy });
  }
  const decoded = decodeText(file, readFileSync(path));
  if ('problem' in decoded) return unreadable(decoded.problem);
  const broken = syntaxProblem(file, decoded.text);
  if (broken !== null) return unreadable(broken);

  // JSON is YAML: the YAML parser gives every key its position, which JSON.parse does not.
  const lines = new LineCounter();
  const document = parseDocument(decoded.text, { lineCounter: lines, schema: 'json' });
  const lineOf = (keys: DocumentPath): number | null => lineOfPath(document, lines, keys, 0);
  const twice = keysTwice(file, decoded.text, document);
  const raw: unknown = JSON.parse(decoded.text);
  const result = schema.safeParse(raw);
  if (result.success && twice.length === 0) return { value: result.data, raw, problems: [], lineOf };
  const problems = result.success ? [] : schemaProblems(file, result.error, document, lines, 0);
  return { value: null, raw, problems: [...twice, ...problems], lineOf };
}

function unreadable(problem: Problem): ReadDocument<never> {
  return { value: null, raw: undefined, problems: [problem], lineOf: () => null };
}

/** Null where the text is JSON. The YAML parser alone would let a trailing comma or a comment pass. */
function syntaxProblem(file: string, text: string): Problem | null {
  try {
    JSON.parse(text);
    return null;
  } catch {
    // What is missing at the very end is missing after the last line with something in it.
    const line = lineCount(text.slice(0, Math.min(jsonBreak(text), text.trimEnd().length)));
    return {
      file,
      line,
      column: null,
      value: lineText(text, line),
      rule: '读到这里读不下去了：JSON 写法有错',
      remedy: '看这一行和上一行：引号、括号要成对，每项之间有英文逗号，最后一项后面没有逗号，不能有中文标点',
    };
  }
}

function lineCount(text: string): number {
  return text.split('\n').length;
}

/** JSON.parse takes the last of two equal keys and says nothing. */
function keysTwice(file: string, text: string, document: Document): readonly Problem[] {
  return document.errors
    .filter((error) => error.code === 'DUPLICATE_KEY')
    .map((error) => {
      const line = error.linePos?.[0].line ?? 1;
      const value = lineText(text, line);
      return { file, line, column: null, value, rule: '这一项前面已经写过一次', remedy: '只留一处' };
    });
}
