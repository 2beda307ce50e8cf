import { clopperPearsonCI } from '../statistics/clopper-pearson-ci.ts';
import { countSumDistribution, probabilityAtMost } from '../statistics/count-sum-distribution.ts';
import { holmAdjusted } from '../statistics/holm-adjusted.ts';
import type { Interval } from '../statistics/interval.ts';
import type { NamingRule } from '../statistics/standing-out.ts';
import { participantsOf, type JointAction } from './joint-action.ts';

/** Ten actions that it could have led, and a tenth fewer of them led than its turn. */
export const PASSIVE_AGENCY_RULE: NamingRule = { level: 0.05, leastTrials: 10, leastGap: 0.1 };

/** What an agency led of the actions that it could have led: those it took part in and no exempt agency led. */
export interface AgencyLeads {
  readonly agency: string;
  readonly led: number;
  readonly couldHaveLed: number;
  /** Share led, 0–1, with its exact interval (Clopper & Pearson 1934); both null where it could have led none. */
  readonly share: number | null;
  readonly interval: Interval | null;
  /** Actions it would lead where those who take part in each lead in turn: Σ 1/(number of them). */
  readonly expected: number;
  readonly standing:
    | {
        /** `passive`: it leads less than its volume explains, with allowance for the number of agencies. */
        readonly verdict: 'passive' | 'undistinguished';
        /** Exact one-sided p-value, and the same allowing for the number of those judged (Holm 1979). */
        readonly p: number;
        readonly adjustedP: number;
      }
    /** `exempt`: the law says who leads; `too-few`: too few actions to judge by. */
    | { readonly verdict: 'exempt' | 'too-few' };
}

/**
 * Which agencies lead less than their volume explains. Actions that an exempt agency led are left out, and so is
 * that agency in the others; in each that is left, every participant is as likely to lead as any other. What an
 * agency leads is then a sum of independent chances 1/n, n the number of those who took part (Poisson binomial):
 * large actions offer everybody fewer turns. Exact whatever the sizes.
 *
 * @param agencies all that are shown; one result each, in their order
 * @param exempt those that the law makes lead: the police (art. 6(3))
 */
export function passiveAgencies(
  agencies: readonly string[],
  actions: readonly JointAction[],
  exempt: ReadonlySet<string>,
  { level, leastTrials, leastGap }: NamingRule = PASSIVE_AGENCY_RULE,
): readonly AgencyLeads[] {
  const open = actions
    .filter(({ lead }) => !exempt.has(lead))
    .map((action) => ({
      lead: action.lead,
      present: new Set(participantsOf(action).filter((one) => !exempt.has(one))),
    }))
    // Where nobody else could have led, there was no choice.
    .filter(({ present }) => present.size > 1);
  const counted = agencies.map((agency) => {
    const chances = open
      .filter(({ present }) => present.has(agency))
      .map(({ present }) => 1 / present.size)
      // In one order: sums depend on it in the last digit.
      .sort((a, b) => a - b);
    const led = open.filter(({ lead }) => lead === agency).length;
    return { agency, led, chances, isJudged: !exempt.has(agency) && chances.length >= leastTrials };
  });
  const judged = counted.filter(({ isJudged }) => isJudged);
  const pValues = judged.map(({ led, chances }) => probabilityOfSoFew(led, chances));
  const adjusted = holmAdjusted(pValues);
  return counted.map((one): AgencyLeads => {
    const { agency, led, chances } = one;
    const couldHaveLed = chances.length;
    const expected = chances.reduce((sum, chance) => sum + chance, 0);
    const place = judged.indexOf(one);
    const [p, adjustedP] = [pValues[place], adjusted[place]];
    const isLow = adjustedP !== undefined && adjustedP <= level;
    return {
      agency,
      led,
      couldHaveLed,
      share: couldHaveLed === 0 ? null : led / couldHaveLed,
      interval: couldHaveLed === 0 ? null : clopperPearsonCI(led, couldHaveLed),
      expected,
      standing:
        p === undefined || adjustedP === undefined
          ? { verdict: exempt.has(agency) ? 'exempt' : 'too-few' }
          : {
              verdict: isLow && (expected - led) / couldHaveLed >= leastGap ? 'passive' : 'undistinguished',
              p,
              adjustedP,
            },
    };
  });
}

function probabilityOfSoFew(led: number, chances: readonly number[]): number {
  const turns = chances.map((chance) => ({ from: 0, probabilities: [1 - chance, chance] }));
  return probabilityAtMost(countSumDistribution(turns), led);
}
