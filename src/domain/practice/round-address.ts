import type { RoundKey } from './draw-round.ts';

/** Seeds are small enough to be read out over the telephone. */
export const MOST_SEED = 9999;

/** What of a practice stands in the address, so that a class or a family can do the same ten. */
export interface PracticeAddress {
  /** Code of a district; null: the whole region. */
  readonly area: string | null;
  /** Null: none has begun. */
  readonly round: RoundKey | null;
}

/** @param query of an address, such as `?area=621102&round=4711-2`; what makes no sense counts as absent */
export function readPracticeAddress(query: string, areas: readonly string[]): PracticeAddress {
  const asked = new URLSearchParams(query);
  const area = asked.get('area');
  const [, seed = '', number = ''] = /^(\d{1,4})-([1-9]\d?)$/.exec(asked.get('round') ?? '') ?? [];
  return {
    area: area !== null && areas.includes(area) ? area : null,
    round: seed === '' ? null : { seed: Number(seed), number: Number(number) },
  };
}

/** The query, with other people's keys kept; empty where nothing is chosen. */
export function practiceQuery(query: string, { area, round }: PracticeAddress): string {
  const asked = new URLSearchParams(query);
  const put = (key: string, value: string | null): void => {
    if (value === null) asked.delete(key);
    else asked.set(key, value);
  };
  put('area', area);
  put('round', round === null ? null : `${round.seed}-${round.number}`);
  const text = asked.toString();
  return text === '' ? '' : `?${text}`;
}
