import { formatNumber, formatPeriod } from '../../i18n/format.ts';
import { periodKind } from '../../domain/period.ts';
import { englishNumeral } from './english-numeral.ts';
import type { Words } from './words.ts';

const LOCALE = 'en';
const KINDS = { new: 'New', late: 'Recorded late', revised: 'Revised' } as const;

const period = (key: string): string => (periodKind(key) === null ? key : formatPeriod(LOCALE, key));
const list = (items: readonly string[]): string => new Intl.ListFormat(LOCALE).format(items);
const rows = (count: number): string => `${count} ${count === 1 ? 'row' : 'rows'}`;
const range = (first: string, last: string): string =>
  first === last ? period(first) : `${period(first)} to ${period(last)}`;
const tail = (extent: string): string => (extent === '' ? '' : `: ${extent}`);

export const WORDS_EN: Words = {
  locale: LOCALE,
  internalNotice: '[Internal] Unprotected figures: must not leave the office, nor go into CHANGELOG.md.',
  noChange: '- The two data folders do not differ.',
  comma: ', ',
  semicolon: '; ',
  blank: '(blank)',
  unknownPlace: 'place unknown',
  withheld: 'changed (figures not published)',
  filedUnchanged: 'filed unchanged',
  textChanged: 'text changed',
  list,
  listOf: (items, total, of) => `${items.join(', ')} and others (${englishNumeral(total)} ${of} in all)`,
  allDistricts: (count) => `all ${englishNumeral(count)} districts`,
  districtsExcept: (count, missing) => `${englishNumeral(count)} districts (all but ${missing})`,
  period: range,
  someMonths: (first, last) => `some months of ${range(first, last)}`,
  money: (amount, currency) => `${currency} ${formatNumber(LOCALE, amount, amount % 1 === 0 ? 0 : 2)}`,
  arrow: (before, after) => `${before} → ${after}`,
  sentencesLeft: (count) => `${count} more not listed (--all lists everything).`,
  rowsLeft: (count) => `${count} more not listed`,

  operational: (kind, table, when, where, clauses) =>
    `${KINDS[kind]}: ${table}, ${when}: ${where}${clauses === '' ? '' : `, ${clauses}`}.`,
  rowsInAll: (count) => `${rows(count)} in all`,
  rows: ({ added, removed, changed }) =>
    [
      ...(added > 0 ? [`${rows(added)} added`] : []),
      ...(removed > 0 ? [`${rows(removed)} removed`] : []),
      ...(changed > 0 ? [`${rows(changed)} changed`] : []),
    ].join(', '),
  filed: (count) => `${count} filed`,
  filedOf: (place, clauses) => `${place} ${clauses}`,
  notSuppliedBefore: ' (not supplied before)',
  filedWithdrawn: 'count withdrawn, now not supplied',
  loss: (amount) => `loss ${amount}`,
  yearLoss: (year, parts) => `Reported loss, ${year}: ${parts}.`,
  yearLossOf: (place, amount) => `${place} ${amount}`,

  tableNew: (table, extent) => `New table: ${table}${tail(extent)}.`,
  tableGone: (table, extent) => `Table withdrawn: ${table}${tail(extent)}.`,
  tableReplaced: (table, provenance, extent) =>
    `Table replaced by new data (provenance ${provenance}): ${table}${tail(extent)}.`,
  rowCount: rows,
  provenance: (table, change) => `Provenance of ${table}: ${change}.`,
  source: (tables, change) => `Source of ${tables}: ${change}.`,

  coverage: (when, where, tables, what) => `Coverage, ${when}, ${where}: ${tables}: ${what}.`,
  coverageTo: (before, after) => {
    if (after === null) return 'no longer stated';
    return before === null ? `now stated: ${after}` : `from ${before} to ${after}`;
  },
  coverageDetails: 'date of supply or note changed',
  coverageState: { supplied: 'supplied', not_supplied: 'not supplied', not_due: 'not due' },

  referenceAdded: (table, count, keys) => `${table}: ${rows(count)} added: ${keys}.`,
  referenceRemoved: (table, count, keys) => `${table}: ${rows(count)} removed: ${keys}.`,
  referenceChanged: (table, count, changed) => `${table}: ${rows(count)} changed: ${changed}.`,
  row: (key, columns) => `${key}: ${columns}`,
  value: (column, before, after) => `${column} from ${before} to ${after}`,
  quoted: (text) => `“${text}”`,
  keyChanged: (file, change) => `${file}: ${change}.`,
  footer: (keys) => `dataset.json: changed in the footer: ${keys}.`,
  outlines: (places) => `Boundaries: outline changed: ${places}.`,
  context: (what) => `Boundaries: ${what === 'rivers' ? 'rivers' : 'neighbouring outlines'} changed.`,
};
