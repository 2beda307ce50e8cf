import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { z } from 'zod';

import { checkEndSchema, type CheckEnd } from '../../schema/check-end.schema.ts';
import { checkOpeningSchema, type CheckOpening } from '../../schema/check-opening.schema.ts';
import { checkQuestionSchema, type CheckQuestion } from '../../schema/check-question.schema.ts';
import type { Problem } from '../problem.ts';
import { decodeText } from '../read/decode-text.ts';
import { markdownIn } from './markdown-in.ts';
import { readFrontMatter, type ReadMarkdown } from './read-front-matter.ts';

/** A file of the scam check that could be read. */
export interface CheckPiece<FrontMatter> extends Pick<ReadMarkdown<FrontMatter>, 'lineOf'> {
  /** Its file name without the ending. */
  readonly id: string;
  readonly file: string;
  readonly text: string;
  readonly frontMatter: FrontMatter;
  readonly reviews: CheckOpening['reviews'];
}

interface CheckText {
  readonly file: string;
  readonly text: string;
}

export interface ScamCheck {
  readonly openings: readonly CheckPiece<CheckOpening>[];
  readonly questions: readonly CheckPiece<CheckQuestion>[];
  readonly ends: readonly CheckPiece<CheckEnd>[];
  /** All three, in the order of their files. */
  readonly pieces: readonly CheckPiece<CheckOpening | CheckQuestion | CheckEnd>[];
  /** Ids that stand there although the file could not be read: a step to them leads somewhere. */
  readonly unread: Readonly<Record<'openings' | 'questions' | 'ends', ReadonlySet<string>>>;
  readonly files: readonly string[];
  /** Of all files that are text, whether or not they could be read. */
  readonly texts: readonly CheckText[];
  readonly problems: readonly Problem[];
}

const FOLDER = 'checks';

/** Openings, questions and ends of `content/checks/`; all empty where there is no such folder. */
export function readScamCheck(root: string): ScamCheck {
  const openings = readPieces(root, `${FOLDER}/openings`, checkOpeningSchema);
  const questions = readPieces(root, `${FOLDER}/questions`, checkQuestionSchema);
  const ends = readPieces(root, `${FOLDER}/ends`, checkEndSchema);
  const parts = [openings, questions, ends];
  return {
    openings: openings.pieces,
    questions: questions.pieces,
    ends: ends.pieces,
    pieces: [...openings.pieces, ...questions.pieces, ...ends.pieces],
    unread: {
      openings: new Set(openings.unread),
      questions: new Set(questions.unread),
      ends: new Set(ends.unread),
    },
    files: parts.flatMap(({ files }) => files),
    texts: parts.flatMap(({ texts }) => texts),
    problems: parts.flatMap(({ problems }) => problems),
  };
}

function readPieces<FrontMatter extends { readonly reviews: CheckOpening['reviews'] }>(
  root: string,
  folder: string,
  schema: z.ZodType<FrontMatter>,
) {
  const pieces: CheckPiece<FrontMatter>[] = [];
  const problems: Problem[] = [];
  const unread: string[] = [];
  const texts: CheckText[] = [];
  const files = markdownIn(root, folder);
  for (const file of files) {
    const id = file.slice(folder.length + 1, -'.md'.length);
    const decoded = decodeText(file, readFileSync(join(root, file)));
    if ('problem' in decoded) {
      problems.push(decoded.problem);
      unread.push(id);
      continue;
    }
    const { text } = decoded;
    texts.push({ file, text });
    const { frontMatter, lineOf, ...read } = readFrontMatter(file, text, schema);
    problems.push(...read.problems, ...strayBody(file, read));
    if (frontMatter === null) unread.push(id);
    else pieces.push({ id, file, text, frontMatter, lineOf, reviews: frontMatter.reviews });
  }
  return { files, texts, pieces, problems, unread };
}

function strayBody(
  file: string,
  { body, bodyLine, problems }: Pick<ReadMarkdown<unknown>, 'body' | 'bodyLine' | 'problems'>,
): readonly Problem[] {
  const text = body.trim();
  if (text === '' || problems.length > 0) return [];
  const rule = '识骗问答只有说明部分，下面写的不会显示';
  return [{ file, line: bodyLine, column: null, value: text, rule, remedy: '写进上面的各项，或者删掉' }];
}
