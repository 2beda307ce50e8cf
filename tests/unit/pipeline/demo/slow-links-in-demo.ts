import { namedLinks } from '../../../../src/domain/handoffs/handoff-report.ts';
import { linkKey, type HandoffLink } from '../../../../src/domain/handoffs/handoff-request.ts';
import { describeHandoffs } from '../../../../src/pipeline/describe-handoffs.ts';
import type { DemoWorld } from '../../../../src/pipeline/demo/demo-world.ts';
import type { DataFolder } from '../../../../src/pipeline/read/read-folder.ts';
import { folderInDemo } from './folder-in-demo.ts';

/** The link that the parameters of the demonstration make slow. */
export const PLANTED_LINK: HandoffLink = {
  kind: 'account-query',
  from: 'public-security',
  to: 'payment-institutions',
};

/** Which links the hand-off clock names in the demonstration of a world, as the page shows it. */
export function slowLinksIn(base: DataFolder, world: DemoWorld): readonly string[] {
  const report = describeHandoffs(folderInDemo(base, world), 'internal');
  if (report === null) throw new Error('a demonstration without hand-offs');
  return namedLinks(report.kinds).map(({ link }) => linkKey(link));
}

/**
 * The same world, in which whoever is asked the same answers as fast: every link of a kind has the answers of its
 * first. Districts keep their own pace.
 *
 * @param plant the slow link stays slow
 */
export function withEqualLinks(world: DemoWorld, { plant = false } = {}): DemoWorld {
  const { handoffs } = world.parameters;
  const answers = Object.entries(handoffs.answers.value);
  const answerOf = (kind: string): (typeof answers)[number][1] => {
    const found = answers.find(([link]) => link.startsWith(`${kind}>`));
    if (found === undefined) throw new Error(`no answers to a ${kind}`);
    return found[1];
  };
  const slow = plant ? handoffs.slow_link.value : answerOf(PLANTED_LINK.kind);
  return {
    ...world,
    parameters: {
      ...world.parameters,
      handoffs: {
        ...handoffs,
        answers: {
          ...handoffs.answers,
          value: Object.fromEntries(answers.map(([link]) => [link, answerOf(link.split('>')[0] ?? '')])),
        },
        slow_link: { ...handoffs.slow_link, value: slow },
      },
    },
  };
}
