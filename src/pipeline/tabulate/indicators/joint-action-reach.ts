import { rowsIn, type Scope } from './counted-rows.ts';
import { tallyOf, type CountedIndicator } from './indicator-tally.ts';

/** L4: members that led at least one joint action over all members. Guard: mean number of partners in an action. */
export function membersThatLed(scope: Scope): CountedIndicator {
  const members = membersOf(scope);
  const actions = actionsIn(scope);
  const led = new Set(actions.map(({ lead_agency }) => lead_agency).filter((lead) => members.has(lead)));
  const partners = actions.reduce((sum, { partner_agencies }) => sum + partner_agencies.length, 0);
  return tallyOf(led.size, members.size, { guard: actions.length === 0 ? null : partners / actions.length });
}

/** L5: pairs of members that took part in a joint action together over all pairs. Guard: mean actions of such a pair. */
export function networkDensity(scope: Scope): CountedIndicator {
  const members = membersOf(scope);
  const together = new Map<string, number>();
  for (const { lead_agency, partner_agencies } of actionsIn(scope)) {
    const present = [lead_agency, ...partner_agencies].filter((agency) => members.has(agency)).sort();
    present.forEach((one, index) => {
      for (const other of present.slice(index + 1)) {
        const pair = `${one} ${other}`;
        together.set(pair, (together.get(pair) ?? 0) + 1);
      }
    });
  }
  const meetings = [...together.values()].reduce((sum, count) => sum + count, 0);
  return tallyOf(together.size, (members.size * (members.size - 1)) / 2, {
    guard: together.size === 0 ? null : meetings / together.size,
  });
}

function actionsIn(scope: Scope) {
  return rowsIn(scope, scope.tables.jointActions, ({ date }) => date);
}

/** All members in the region; in a district those that reach down to it. */
function membersOf({ tables, isRegion }: Scope): ReadonlySet<string> {
  return new Set(
    tables.agencies
      .filter(({ row }) => row.member && (isRegion || row.scope === 'district'))
      .map(({ row }) => row.id),
  );
}
