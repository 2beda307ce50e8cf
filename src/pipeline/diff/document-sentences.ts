import type { Dataset } from '../../schema/dataset.schema.ts';
import { changedKeys, type ChangedKey } from './changed-keys.ts';
import { keyName } from './key-names.ts';
import type { Narrator } from './narrator.ts';
import { valueChange } from './value-change.ts';

/** What changed in dataset.json besides what it says of tables. */
export function datasetSentences(narrator: Narrator): readonly string[] {
  const { pair, words } = narrator;
  const changes = changedKeys(withoutTables(pair.before.dataset), withoutTables(pair.after.dataset));
  const isFooter = ({ path }: ChangedKey): boolean => path.startsWith('publisher.');
  // The footer names people: which entry changed is enough.
  const footer = changes.filter(isFooter).map(({ path }) => keyName(words.locale, path));
  return [
    ...keySentences(
      narrator,
      'dataset.json',
      changes.filter((change) => !isFooter(change)),
    ),
    ...(footer.length === 0 ? [] : [words.footer(words.list(footer))]),
  ];
}

export function disclosureSentences(narrator: Narrator): readonly string[] {
  const { before, after } = narrator.pair;
  return keySentences(narrator, 'disclosure.json', changedKeys(before.disclosure, after.disclosure));
}

export function keySentences(
  { words }: Narrator,
  file: string,
  changes: readonly ChangedKey[],
): readonly string[] {
  return changes.map(({ path, before, after }) => {
    const name = keyName(words.locale, path);
    return words.keyChanged(file, valueChange(words, name, before, after));
  });
}

function withoutTables(dataset: Dataset): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(dataset).filter(([name]) => name !== 'tables'));
}
