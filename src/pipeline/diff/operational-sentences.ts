import type { TableKey } from '../../schema/tables.ts';
import { mayPrint } from './folder-pair.ts';
import { holdsIncidents } from './operational-tables.ts';
import { filedClause, sameIncidents } from './filed-clause.ts';
import { namePeriods } from './name-periods.ts';
import { cutSentences, markExample, titleOf, type Narrator } from './narrator.ts';
import { spansOf, type Span } from './spans.ts';
import { toldCells, type ChangeKind, type Telling, type ToldCell } from './told-cells.ts';

const KINDS: readonly ChangeKind[] = ['new', 'late', 'revised'];
/** Sentences about counts that stayed. */
const MOST_UNCHANGED = 3;
const TELLINGS: readonly Telling[] = ['shown', 'same', 'plain', 'hidden'];

/** What changed in an operational table: one sentence for all that can be told in one breath. */
export function operationalSentences(narrator: Narrator, table: TableKey): readonly string[] {
  const cells = toldCells(narrator.pair, table);
  const sentences = KINDS.flatMap((kind) =>
    TELLINGS.flatMap((telling) => {
      const group = cells.filter((cell) => cell.kind === kind && cell.telling === telling);
      // Counts before and after belong to one month; sums of new months can be told together.
      const isByPeriod = telling === 'shown' && kind !== 'new' && holdsIncidents(table);
      const parts = isByPeriod ? periodsOf(group) : [group];
      const spans = parts.flatMap(spansOf);
      if (telling === 'same' && spans.length > MOST_UNCHANGED && !narrator.isWhole)
        return [looseSentence(narrator, table, group)];
      return spans.map((span) => sentenceOf(narrator, table, span));
    }),
  );
  const marked = sentences.map((sentence) => markExample(narrator, [table], sentence));
  return cutSentences(narrator, titleOf(narrator, table), marked);
}

function periodsOf(cells: readonly ToldCell[]): readonly (readonly ToldCell[])[] {
  const groups = [...Map.groupBy(cells, ({ period }) => period)];
  return groups.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

/** Touched here and there with no count changed: not worth a sentence a district. */
function looseSentence(narrator: Narrator, table: TableKey, cells: readonly ToldCell[]): string {
  const { words, places } = narrator;
  const periods = cells.map(({ period }) => period).sort();
  const areas = [...new Set(cells.map(({ area }) => area))];
  return words.operational(
    cells[0]?.kind ?? 'revised',
    titleOf(narrator, table),
    words.someMonths(periods[0] ?? '', periods.at(-1) ?? ''),
    places.several(areas, false),
    [...rowClauses(narrator, cells), words.filedUnchanged].join(words.comma),
  );
}

function sentenceOf(narrator: Narrator, table: TableKey, span: Span<ToldCell>): string {
  const { words, places, isWhole } = narrator;
  const [first] = span.cells;
  if (first === undefined) return '';
  const { kind, telling } = first;
  const when = namePeriods(words, span.periods, isWhole);
  const say = (where: string, clauses: readonly string[]): string =>
    words.operational(kind, titleOf(narrator, table), when, where, clauses.join(words.comma));
  const where = places.several(span.areas, isWhole);
  switch (telling) {
    case 'hidden':
      return say(where, [words.withheld]);
    case 'plain':
      return say(where, []);
    case 'same':
      return say(where, [...rowClauses(narrator, span.cells), words.filedUnchanged]);
    case 'shown': {
      if (!holdsIncidents(table)) return say(where, orWithheld(narrator, rowClauses(narrator, span.cells)));
      if (kind !== 'new') return say(areaByArea(narrator, span), []);
      const filed = filedClause(narrator, span.cells);
      return say(where, filed === null ? [words.withheld] : [...rowClauses(narrator, span.cells), filed]);
    }
  }
}

function orWithheld({ words }: Narrator, clauses: readonly string[]): readonly string[] {
  return clauses.length === 0 ? [words.withheld] : clauses;
}

/** The counts before and after of each area, for one month. */
function areaByArea(narrator: Narrator, { cells, areas }: Span<ToldCell>): string {
  const { words, places } = narrator;
  const parts = places.sort(areas).flatMap((area) => {
    const own = cells.filter((cell) => cell.area === area);
    const filed = sameIncidents(own) ? words.filedUnchanged : (filedClause(narrator, own) ?? words.withheld);
    const clauses = [...rowClauses(narrator, own), filed];
    return [words.filedOf(places.one(area), clauses.join(words.comma))];
  });
  return parts.join(words.semicolon);
}

/** Sums of rows, where the rows of every cell may be counted and the sums tell no small number either. */
function rowClauses({ pair, words }: Narrator, cells: readonly ToldCell[]): readonly string[] {
  if (!cells.every(({ areRowsOpen }) => areRowsOpen)) return [];
  const sum = (of: 'added' | 'removed' | 'changed' | 'before'): number =>
    cells.reduce((total, cell) => total + cell[of], 0);
  const change = { added: sum('added'), removed: sum('removed'), changed: sum('changed') };
  const { added, removed, changed } = change;
  if (!mayPrint(pair, [added, removed, changed, Math.abs(added - removed)])) return [];
  const isAllNew = sum('before') === 0 && cells.every(({ kind }) => kind === 'new');
  return [isAllNew ? words.rowsInAll(added) : words.rows(change)];
}
