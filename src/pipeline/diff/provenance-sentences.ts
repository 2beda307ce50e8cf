import { messages } from '../../i18n/messages.ts';
import { tableSpec, TABLE_KEYS } from '../../schema/tables.ts';
import { titleOf, type Narrator } from './narrator.ts';
import { wholeChange } from './whole-tables.ts';

/** Provenance and source of the tables that are in both releases; a table replaced as a whole has told its own. */
export function provenanceSentences(narrator: Narrator): readonly string[] {
  const { pair, words } = narrator;
  const names = messages(words.locale).provenance;
  return TABLE_KEYS.flatMap((table) => {
    const { name } = tableSpec(table);
    const [before, after] = [pair.before.dataset.tables[name], pair.after.dataset.tables[name]];
    if (before === undefined || after === undefined) return [];
    const title = titleOf(narrator, table);
    const isTold = before.provenance === after.provenance || wholeChange(pair, table) === 'replaced';
    const change = words.arrow(names[before.provenance], names[after.provenance]);
    return [
      ...(isTold ? [] : [words.provenance(title, change)]),
      ...(before.source_id === after.source_id
        ? []
        : [words.source(words.quoted(title), words.arrow(before.source_id, after.source_id))]),
    ];
  });
}
