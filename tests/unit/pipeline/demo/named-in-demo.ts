import type { Commitment } from '../../../../src/domain/ledger/commitment-status.ts';
import { overduePiles } from '../../../../src/domain/ledger/overdue-piles.ts';
import { LEADS_BY_LAW } from '../../../../src/domain/network/lead-by-law.ts';
import { passiveAgencies } from '../../../../src/domain/network/passive-agencies.ts';
import { commitmentRows } from '../../../../src/pipeline/demo/commitment-rows.ts';
import type { DemoWorld } from '../../../../src/pipeline/demo/demo-world.ts';
import { jointActionRows } from '../../../../src/pipeline/demo/joint-action-rows.ts';
import { meetingRows } from '../../../../src/pipeline/demo/meeting-rows.ts';

/** Who leads too little in the demonstration of a world. */
export function passiveIn(world: DemoWorld): readonly string[] {
  const actions = jointActionRows(world).map((row) => ({
    id: row.id,
    lead: row.lead_agency,
    partners: row.partner_agencies,
  }));
  return passiveAgencies(
    world.agencies.map(({ id }) => id),
    actions,
    new Set([LEADS_BY_LAW]),
  )
    .filter(({ standing }) => standing.verdict === 'passive')
    .map(({ agency }) => agency);
}

/** Whose overdue pile stands out there. */
export function pilesIn(world: DemoWorld): readonly string[] {
  const commitments = commitmentRows(world, meetingRows(world)).map((row): Commitment => ({
    id: row.id,
    owner: row.owner_agency,
    dueOn: row.due_on,
    doneOn: row.done_on,
  }));
  return overduePiles(commitments, world.asOf)
    .filter(({ standing }) => standing.verdict === 'named')
    .map(({ owner }) => owner);
}

/** The same world with nothing planted: the passive agency leads when it is its turn, the piling one is like others. */
export function withoutPlants(world: DemoWorld): DemoWorld {
  const { joint_actions: actions, commitments } = world.parameters;
  const { in_time_share: inTime, never_share: never, pile } = commitments;
  return {
    ...world,
    parameters: {
      ...world.parameters,
      joint_actions: {
        ...actions,
        passive: { ...actions.passive, value: { ...actions.passive.value, lead_share: 1 } },
      },
      commitments: {
        ...commitments,
        pile: {
          ...pile,
          value: { agency: pile.value.agency, in_time_share: inTime.value, never_share: never.value },
        },
      },
    },
  };
}
