import type { Problem } from '../problem.ts';
import { listMarksRemedy } from '../read/list-marks.ts';
import { badSlugs } from './check-slugs.ts';
import { readScamCheck, type CheckPiece, type ScamCheck } from './read-scam-check.ts';
import { textProblems } from './text-problems.ts';
import { triageProblems } from './triage-problems.ts';
import { unconfirmedNumbers } from './unconfirmed-numbers.ts';
import type { ContentIds } from './unknown-ids.ts';
import { urgentProblems } from './urgent-problems.ts';
import { villageProblems } from './village-problems.ts';

/** Openings, questions and ends: each by itself, the types they name, and the tree that the questions make. */
export function checkScamCheck(root: string, known: ContentIds): readonly Problem[] {
  const check = readScamCheck(root);
  if (check.files.length === 0) return [];
  const { openings, ends, pieces } = check;
  return [
    ...badSlugs(check.files),
    ...check.problems,
    ...check.texts.flatMap(({ file, text }) => textProblems(file, text, known)),
    ...openings.flatMap((piece) =>
      unknownAt(piece, [piece.frontMatter.type], known.fraud_types, () => ['type']),
    ),
    ...ends.flatMap((piece) =>
      unknownAt(piece, piece.frontMatter.types, known.fraud_types, (index) => ['types', index]),
    ),
    ...pieces.flatMap((piece) =>
      unknownAt(piece, piece.frontMatter.sources, known.sources, (index) => ['sources', index]),
    ),
    ...pieces.flatMap(({ file, text }) => unconfirmedNumbers(file, text, known.liveNumbers)),
    ...openings.flatMap((piece) => villageProblems(piece, known.hotlines)),
    ...ends.flatMap(urgentProblems),
    ...typesWithoutOpening(check, known),
    ...triageProblems(check),
  ];
}

function unknownAt(
  { file, lineOf }: CheckPiece<unknown>,
  ids: readonly string[],
  known: ReadonlySet<string> | null,
  pathOf: (index: number) => readonly [string, ...number[]],
): readonly Problem[] {
  return ids.flatMap((id, index) => {
    const path = pathOf(index);
    const table = path[0] === 'sources' ? 'sources.csv' : 'fraud_types.csv';
    if (known === null || known.has(id)) return [];
    const [rule, remedy] = [`${table} 里没有这个编号`, `照 ${table} 的第一列填写`];
    return [
      { file, line: lineOf(path), column: path[0], value: id, rule, remedy: listMarksRemedy(id) ?? remedy },
    ];
  });
}

function typesWithoutOpening({ openings, unread }: ScamCheck, { toldTypes }: ContentIds): readonly Problem[] {
  // An opening that cannot be read may be the one that is missing.
  if (toldTypes === null || unread.openings.size > 0) return [];
  const opened = new Set(openings.map(({ frontMatter }) => frontMatter.type));
  return [...toldTypes]
    .filter((type) => !opened.has(type))
    .map((type) => ({
      file: 'checks/openings',
      line: null,
      column: 'type',
      value: type,
      rule: '这一类骗局没有开场话，听到的人在“对方怎么说的”里找不到',
      remedy: '照别的文件加一个，type 写这个编号',
    }));
}
