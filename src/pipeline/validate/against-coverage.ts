import type { CoverageRow } from '../../schema/coverage.schema.ts';
import { tableSpec, TABLE_KEYS, type TableKey } from '../../schema/tables.ts';
import type { Problem } from '../problem.ts';
import type { FolderParts } from '../read/read-folder.ts';
import { alikeRows, type Rows } from '../read/column-table.ts';
import type { Located } from '../read/read-table.ts';
import { problemAt } from './problem-at.ts';

/** Decisions count by the month in which they are due, which is a plan and not a report. */
const PLANNED: TableKey = 'commitments';

type LooseRow = Readonly<Record<string, unknown>>;

/**
 * A month with rows is one that coverage.csv calls supplied, in every table that it speaks of: else the
 * rows would count for nothing. One message a month and district.
 */
export function rowsAgainstCoverage(parts: FolderParts): readonly Problem[] {
  // A row that could not be read may be the one that is missing.
  const { rows: unread, areMore } = parts.unread.coverage;
  if (areMore || unread.length > 0) return [];
  return TABLE_KEYS.filter((key) => key !== PLANNED).flatMap((key) => {
    const { name, periodOf } = tableSpec(key);
    const states = statesOf(parts, name);
    if (periodOf === null || states.size === 0) return [];
    const groups = groupsOf(parts, key, periodOf);
    return groups.flatMap(({ place, first, count }) => {
      const said = states.get(place);
      if (said?.row.state === 'supplied') return [];
      const rule = `${sentence(said, name, place)}，这里却有数据（从这一行起共 ${count} 行）`;
      const remedy = '数据确实报来了，就在 coverage.csv 里把这个月写成 supplied；没有报来，就删掉这些行';
      return [problemAt(first, periodOf, String(first.row[periodOf]), rule, remedy)];
    });
  });
}

function sentence(said: Located<CoverageRow> | undefined, table: string, place: string): string {
  if (said === undefined) return `coverage.csv 里没有写 ${table} ${place} 有没有报送`;
  const state = said.row.state === 'not_due' ? '未到期' : '没有报送';
  return `${said.file}:${said.line} 写着 ${said.row.table} ${place} ${state}`;
}

/** Rows of one district and month. */
interface Group {
  readonly place: string;
  readonly first: Located<LooseRow>;
  count: number;
}

/** Rows of districts by district and month: rows of the region, or of an unknown place, have no coverage. */
function groupsOf({ tables }: FolderParts, key: TableKey, periodOf: string): readonly Group[] {
  const districts = new Set<unknown>(tables.districts.map(({ row }) => row.adcode));
  const rows: Rows<Located<LooseRow>> = tables[key];
  const groups = new Map<string, Group>();
  for (const { first, count } of alikeRows(rows, 'adcode', periodOf)) {
    const adcode = first.row['adcode'];
    if (!districts.has(adcode)) continue;
    const place = `${String(adcode)} ${String(first.row[periodOf]).slice(0, 7)}`;
    const group = groups.get(place);
    if (group === undefined) groups.set(place, { place, first, count });
    else group.count += count;
  }
  return [...groups.values()];
}

/** What coverage.csv says of a table, by district and month; `supplied` wins where it says two things. */
function statesOf({ tables }: FolderParts, table: string): ReadonlyMap<string, Located<CoverageRow>> {
  const names = namesInCoverage(table);
  const rows = tables.coverage.filter(({ row }) => names.includes(row.table));
  return new Map(
    [...rows]
      .sort((a, b) => Number(a.row.state === 'supplied') - Number(b.row.state === 'supplied'))
      .map((located) => [`${located.row.adcode} ${located.row.month}`, located]),
  );
}

/** Incidents are covered under either name, whichever way they arrive. */
function namesInCoverage(table: string): readonly string[] {
  return /^(frames\/)?incidents$/.test(table) ? ['incidents', 'frames/incidents'] : [table];
}
