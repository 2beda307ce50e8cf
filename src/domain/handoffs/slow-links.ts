import { standingOut, type NamingRule, type StandingOut } from '../statistics/standing-out.ts';
import { timelinessOf } from './answer-timeliness.ts';
import { linkKey, type HandoffLink, type HandoffRequest } from './handoff-request.ts';

/** 30 requests judged, and five points less in time than the other links of the kind. */
export const SLOW_LINK_RULE: NamingRule = { level: 0.05, leastTrials: 30, leastGap: 0.05 };

/** `named` means slow; `trials` are the requests answered or due, `events` those late among them. */
export interface LinkVerdict {
  readonly link: HandoffLink;
  readonly standing: StandingOut;
}

/**
 * Which links answer in time less often than the other links of the same kind in the same areas, more than chance
 * explains (exact, allowing for the number of links). A kind that has one link only has nothing to compare it with: `alone`.
 *
 * @param asOf up to when answers are known, in the minutes of the requests; what was sent later is left out
 * @returns one a link, by kind, from and to
 */
export function slowLinks(
  requests: readonly HandoffRequest[],
  asOf: number,
  rule: NamingRule = SLOW_LINK_RULE,
): readonly LinkVerdict[] {
  const judged = requests
    .filter(({ sentAt }) => sentAt <= asOf)
    .map((request) => ({ request, timeliness: timelinessOf(request, asOf) }))
    .filter(({ timeliness }) => timeliness !== 'open')
    .map(({ request, timeliness }) => ({ ...request, isLate: timeliness === 'late' }));
  const layers = Map.groupBy(judged, layerKey);
  const links = [...Map.groupBy(judged, linkKey)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, of]) => of.slice(0, 1).map(({ kind, from, to }) => ({ link: { kind, from, to }, of })));
  const standings = standingOut(
    links.map(({ of }) =>
      [...Map.groupBy(of, layerKey)].map(([key, own]) => {
        const all = layers.get(key) ?? [];
        return { events: lateOf(own), trials: own.length, allEvents: lateOf(all), allTrials: all.length };
      }),
    ),
    rule,
  );
  return links.flatMap(({ link }, place) => {
    const standing = standings[place];
    return standing === undefined ? [] : [{ link, standing }];
  });
}

function layerKey({ kind, area }: Pick<HandoffRequest, 'kind' | 'area'>): string {
  return `${kind} ${area}`;
}

function lateOf(requests: readonly { readonly isLate: boolean }[]): number {
  return requests.filter(({ isLate }) => isLate).length;
}
