import { addDays, daysBetween } from '../../../src/domain/iso-date.ts';
import type { DataFolder } from '../../../src/pipeline/read/read-folder.ts';
import type { RowOfTable } from '../../../src/schema/table.ts';
import type { TABLES } from '../../../src/schema/tables.ts';
import { seededDraws } from '../domain/seeded-draws.ts';
import { makeFolder } from './made-folder.ts';

type Tables = typeof TABLES;
export type ActionRow = RowOfTable<Tables['jointActions']>;
export type CommitmentRow = RowOfTable<Tables['commitments']>;
type MeetingRow = RowOfTable<Tables['meetings']>;
type AgencyRow = RowOfTable<Tables['agencies']>;

export const AS_OF = '2026-06-30';
const FROM = '2024-03-02';
export const MEMBERS = ['public-security', 'banks', 'court', 'media', 'trade', 'web'] as const;
/** In the register and no members; the last takes part in nothing. */
const OTHERS = ['platforms', 'stranger'] as const;

interface Given {
  readonly actions?: readonly ActionRow[];
  readonly meetings?: readonly MeetingRow[];
  readonly commitments?: readonly CommitmentRow[];
  readonly coverage?: Parameters<typeof makeFolder>[0]['coverage'];
}

/** A folder in memory with agencies and what they did. */
export function agencyFolder({ actions, meetings, commitments, coverage }: Given): DataFolder {
  const folder = makeFolder({
    districts: ['a', 'b'],
    asOf: AS_OF,
    ...(coverage === undefined ? {} : { coverage }),
  });
  const locate = <Row>(rows: readonly Row[]) =>
    rows.map((row, index) => ({ row, file: 'made.csv', line: index + 2 }));
  return {
    ...folder,
    tables: {
      ...folder.tables,
      agencies: locate([...MEMBERS, ...OTHERS].map(agencyRow)),
      jointActions: locate(actions ?? []),
      meetings: locate(meetings ?? []),
      commitments: locate(commitments ?? []),
    },
  };
}

export function actionRow(id: string, date: string, lead: string, partners: readonly string[]): ActionRow {
  return {
    id,
    date,
    adcode: 'a',
    kind: 'publicity',
    lead_agency: lead,
    partner_agencies: partners,
    fraud_types: null,
    reach: null,
  };
}

/** Over two years and a third, in no order. */
export function randomActions(seed: number, count: number): readonly ActionRow[] {
  const draws = seededDraws(seed);
  return Array.from({ length: count }, (_, at) => {
    const present = draws.some([...MEMBERS, 'platforms'], 2 + draws.whole(4));
    const [lead = 'banks', ...partners] = present;
    return actionRow(String(at), addDays(FROM, draws.whole(daysBetween(FROM, AS_OF))), lead, partners);
  });
}

export function meetingRow(id: string, date: string): MeetingRow {
  return { id, date, adcode: 'a', invited: 6, attended: 5 };
}

export function commitmentRow(id: string, rest: Partial<CommitmentRow> = {}): CommitmentRow {
  return {
    id,
    meeting_id: 'M',
    adcode: 'a',
    text_zh: `事项${id}`,
    owner_agency: 'banks',
    due_on: '2026-06-01',
    done_on: null,
    evidence: null,
    ...rest,
  };
}

function agencyRow(id: string): AgencyRow {
  return {
    id,
    name_zh: `虚构${id}`,
    name_en: `Made-up ${id}`,
    short_zh: null,
    short_en: id === 'web' ? 'Web' : null,
    sector: 'government',
    scope: 'district',
    member: MEMBERS.some((member) => member === id),
    duty_zh: '依法办事。',
    law_article: ['第六条'],
  };
}
