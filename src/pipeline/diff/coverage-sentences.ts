import type { CoverageRow } from '../../schema/coverage.schema.ts';
import { tableSpec, TABLE_KEYS, TABLES } from '../../schema/tables.ts';
import type { Cell } from './cell-changes.ts';
import type { FolderPair } from './folder-pair.ts';
import { namePeriods } from './name-periods.ts';
import { cutSentences, markExample, titleOf, type Narrator } from './narrator.ts';
import { changedRows, type RowChanges } from './rows-by-key.ts';
import { spansOf, type Span } from './spans.ts';

interface CoverageChange extends Cell {
  /** As coverage.csv names it. */
  readonly table: string;
  /** What is said of it, in words: cells of the same words are told together. */
  readonly what: string;
}

const MOST_TABLES = 6;

/** What coverage.csv now says of other tables; tables of which it says the same stand in one sentence. */
export function coverageSentences(narrator: Narrator): readonly string[] {
  const changes = coverageChanges(narrator);
  const sentences = [...Map.groupBy(changes, ({ what }) => what)].flatMap(([what, group]) => {
    const spans = [...Map.groupBy(group, ({ table }) => table)].flatMap(([table, cells]) =>
      spansOf(cells).map((span) => ({ table, span })),
    );
    const alike = [...Map.groupBy(spans, ({ span }) => `${span.periods.join(' ')}/${span.areas.join(' ')}`)];
    return alike.flatMap(([, told]) => {
      const [first] = told;
      if (first === undefined) return [];
      return [
        sentenceOf(
          narrator,
          first.span,
          told.map(({ table }) => table),
          what,
        ),
      ];
    });
  });
  return cutSentences(
    narrator,
    titleOf(narrator, 'coverage'),
    sentences.map((sentence) => markExample(narrator, ['coverage'], sentence)),
  );
}

function sentenceOf(
  narrator: Narrator,
  { periods, areas }: Span<CoverageChange>,
  tables: readonly string[],
  what: string,
): string {
  const { words, places, isWhole } = narrator;
  const titles = [...new Set(tables.map((table) => titleOfName(narrator, table)))];
  const named =
    isWhole || titles.length <= MOST_TABLES
      ? words.list(titles)
      : words.listOf(titles.slice(0, MOST_TABLES), titles.length, 'tables');
  return words.coverage(namePeriods(words, periods, isWhole), places.several(areas, isWhole), named, what);
}

function titleOfName(narrator: Narrator, name: string): string {
  const key = TABLE_KEYS.find((table) => tableSpec(table).name === name);
  return key === undefined ? name : titleOf(narrator, key);
}

function coverageChanges({ pair, words }: Narrator): readonly CoverageChange[] {
  const { added, removed, changed } = changedCoverage(pair);
  const state = (row: CoverageRow): string => words.coverageState[row.state];
  return [
    ...added.map((row) => changeOf(row, words.coverageTo(null, state(row)))),
    ...removed.map((row) => changeOf(row, words.coverageTo(state(row), null))),
    ...changed.map(({ before, after }) =>
      changeOf(
        after,
        before.state === after.state ? words.coverageDetails : words.coverageTo(state(before), state(after)),
      ),
    ),
  ];
}

function changedCoverage({ before, after }: FolderPair): RowChanges<CoverageRow> {
  const rows = ({ tables }: FolderPair['after']): readonly CoverageRow[] =>
    tables.coverage.map(({ row }) => row);
  return changedRows(TABLES.coverage, rows(before), rows(after));
}

function changeOf({ table, adcode, month }: CoverageRow, what: string): CoverageChange {
  return { table, area: adcode, period: month, what };
}
