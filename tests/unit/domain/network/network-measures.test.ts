import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { clustering } from '../../../../src/domain/network/clustering.ts';
import { eiIndex } from '../../../../src/domain/network/ei-index.ts';
import { groupModularity } from '../../../../src/domain/network/group-modularity.ts';
import { initiatives, leadCentralisation, leadDensity } from '../../../../src/domain/network/initiative.ts';
import { leadNetwork } from '../../../../src/domain/network/lead-network.ts';
import { networkDensity } from '../../../../src/domain/network/network-density.ts';
import { nodeBetweenness, nodeCloseness } from '../../../../src/domain/network/node-centrality.ts';
import { nodeStrengths } from '../../../../src/domain/network/node-strength.ts';
import { reciprocity } from '../../../../src/domain/network/reciprocity.ts';
import type { TieNetwork } from '../../../../src/domain/network/tie-network.ts';
import { twoModeProjection } from '../../../../src/domain/network/two-mode-projection.ts';
import { weightedCloseness } from '../../../../src/domain/network/weighted-closeness.ts';

const NODES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const meeting = fc.subarray(NODES);

function network(text: string, nodes = NODES): TieNetwork {
  const ties = text === '' ? [] : text.split(' ').map((tie) => tie.split('-'));
  return { nodes, ties: ties.map(([a = '', b = '', weight = '1']) => ({ a, b, weight: Number(weight) })) };
}

/** Marriages of 16 Florentine families, Pucci without any (Padgett & Ansell 1993; Wasserman & Faust 1994). */
const FLORENCE = network(
  'acciaiuoli-medici castellani-peruzzi castellani-strozzi castellani-barbadori medici-barbadori medici-ridolfi ' +
    'medici-tornabuoni medici-albizzi medici-salviati salviati-pazzi peruzzi-strozzi peruzzi-bischeri ' +
    'strozzi-ridolfi strozzi-bischeri ridolfi-tornabuoni tornabuoni-guadagni albizzi-ginori albizzi-guadagni ' +
    'bischeri-guadagni guadagni-lamberteschi',
  (
    'acciaiuoli albizzi barbadori bischeri castellani ginori guadagni lamberteschi medici pazzi peruzzi pucci ' +
    'ridolfi salviati strozzi tornabuoni'
  ).split(' '),
);

describe('the Florentine marriages', () => {
  test('go through the Medici: betweenness 47.5 of 91 pairs without Pucci’s, closeness 0.56 there', () => {
    expect(nodeBetweenness(FLORENCE, { normalized: false }).get('medici')).toBeCloseTo(47.5, 9);
    const without = { ...FLORENCE, nodes: FLORENCE.nodes.filter((name) => name !== 'pucci') };
    expect(nodeBetweenness(without, { normalized: true }).get('medici')).toBeCloseTo(0.521978, 6);
    expect(nodeCloseness(without).get('medici')).toBeCloseTo(0.56, 9);
  });

  test('with somebody apart stay finite: 0 for the one, less for the others', () => {
    expect(nodeCloseness(FLORENCE).get('pucci')).toBe(0);
    expect(weightedCloseness(FLORENCE).get('pucci')).toBe(0);
    expect(nodeCloseness(FLORENCE).get('medici')).toBeCloseTo((14 / 15) * 0.56, 9);
  });
});

describe('a projection', () => {
  test('gives each agency as its strength the number of its actions with others', () => {
    fc.assert(
      fc.property(fc.array(meeting, { maxLength: 20 }), (meetings) => {
        for (const { node, strength } of nodeStrengths(twoModeProjection(NODES, meetings)))
          expect(strength).toBeCloseTo(
            meetings.filter((present) => present.length > 1 && present.includes(node)).length,
            9,
          );
      }),
    );
  });

  test('is the same to the last digit in whatever order the rows stand', () => {
    fc.assert(
      fc.property(fc.array(meeting, { maxLength: 20 }), (meetings) => {
        const turned = meetings.toReversed().map((present) => present.toReversed());
        expect(twoModeProjection(NODES, turned)).toEqual(twoModeProjection(NODES, meetings));
      }),
    );
  });

  test('counts a name twice once, and refuses a stranger', () => {
    expect(twoModeProjection(NODES, [['a', 'b', 'a']]).ties).toEqual([{ a: 'a', b: 'b', weight: 1 }]);
    expect(() => twoModeProjection(NODES, [['a', 'z']])).toThrow(RangeError);
  });
});

describe('measures of a network', () => {
  test('do not take a strong tie for a long way', () => {
    // The strong way through b is the short one, unless weights are taken for distances.
    const strong = network('a-b-10 b-c-10 a-c-1', ['a', 'b', 'c']);
    expect(nodeBetweenness(strong, { normalized: false, distance: 'inverse-weight' }).get('b')).toBe(1);
    expect(nodeBetweenness(strong, { normalized: false }).get('b')).toBe(0);
  });

  test('of weights that are all one are those without weights', () => {
    fc.assert(
      fc.property(fc.array(meeting, { maxLength: 6 }), (meetings) => {
        const { ties } = twoModeProjection(NODES, meetings, 'count');
        const plain = { nodes: NODES, ties: ties.map(({ a, b }) => ({ a, b, weight: 1 })) };
        const [steps, weighted] = [nodeCloseness(plain), weightedCloseness(plain)];
        for (const node of NODES) expect(weighted.get(node)).toBeCloseTo(steps.get(node) ?? Number.NaN, 9);
      }),
    );
  });

  test('lie within their ranges', () => {
    fc.assert(
      fc.property(fc.array(meeting, { maxLength: 10 }), (meetings) => {
        const found = twoModeProjection(NODES, meetings);
        const groups = new Map(NODES.map((node) => [node, node < 'e' ? 'low' : 'high']));
        const { transitivity, average } = clustering(found);
        for (const share of [networkDensity(found), transitivity, average]) {
          if (share === null) continue;
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
        expect(Math.abs(eiIndex(found, groups).index ?? 0)).toBeLessThanOrEqual(1);
        const q = groupModularity(found, groups, { weighted: true });
        expect(q === null).toBe(found.ties.length === 0);
        expect(q ?? 0).toBeGreaterThanOrEqual(-0.5);
        expect(q ?? 0).toBeLessThan(1);
      }),
    );
  });

  test('of nothing are not computable', () => {
    expect(networkDensity(network('', ['a']))).toBeNull();
    expect(clustering(network('', []))).toEqual({ local: new Map(), average: null, transitivity: null });
    expect(eiIndex(network(''), new Map()).index).toBeNull();
    expect(groupModularity(network(''), new Map(), { weighted: false })).toBeNull();
    expect(reciprocity({ nodes: NODES, leads: [] })).toBeNull();
    expect(leadDensity({ nodes: ['a'], leads: [] })).toBeNull();
    expect(leadCentralisation({ nodes: ['a'], leads: [] })).toBeNull();
  });

  test.each(['a-a', 'a-b b-a', 'a-z', 'a-b-0', 'a-b--1'])('refuse the ties %s', (ties) => {
    expect(() => nodeStrengths(network(ties))).toThrow(RangeError);
    expect(() => networkDensity(network(ties))).toThrow(RangeError);
  });

  test('refuse a node twice and a node without a group', () => {
    expect(() => nodeStrengths(network('', ['a', 'a']))).toThrow(RangeError);
    expect(() => eiIndex(network('a-b'), new Map([['a', 'x']]))).toThrow(RangeError);
  });
});

describe('who leads', () => {
  test('has all initiative where one leads everybody, and none is returned', () => {
    const partners = NODES.slice(1);
    const star = leadNetwork(NODES, [{ id: '1', lead: 'a', partners }]);
    expect(leadCentralisation(star)).toBe(1);
    expect(reciprocity(star)).toEqual({ unweighted: 0, weighted: 0 });
    expect(initiatives(star).map(({ share }) => share)).toEqual([1, 0, 0, 0, 0, 0, 0, 0]);
  });

  test('has no centre where each leads each', () => {
    const all = NODES.map((lead) => ({ id: lead, lead, partners: NODES.filter((one) => one !== lead) }));
    const ring = leadNetwork(NODES, all);
    expect(leadCentralisation(ring)).toBe(0);
    expect(leadDensity(ring)).toBe(1);
    expect(reciprocity(ring)).toEqual({ unweighted: 1, weighted: 1 });
    expect(initiatives(ring).every(({ share }) => share === 0.5)).toBe(true);
  });

  test('weighs what is returned: two of three for one', () => {
    const pair = leadNetwork(
      ['a', 'b', 'c'],
      [
        { id: '1', lead: 'a', partners: ['b'] },
        { id: '2', lead: 'a', partners: ['b'] },
        { id: '3', lead: 'b', partners: ['a'] },
      ],
    );
    expect(reciprocity(pair)).toEqual({ unweighted: 1, weighted: 2 / 3 });
    expect(initiatives(pair)).toEqual([
      { node: 'a', out: 2, in: 1, share: 2 / 3 },
      { node: 'b', out: 1, in: 2, share: 1 / 3 },
      { node: 'c', out: 0, in: 0, share: null },
    ]);
  });

  test.each([
    { id: '1', lead: 'a', partners: ['a'] },
    { id: '1', lead: 'a', partners: ['b', 'b'] },
    { id: '1', lead: 'z', partners: ['a'] },
    { id: '1', lead: 'a', partners: ['z'] },
  ])('refuses $lead with $partners', (action) => {
    expect(() => leadNetwork(NODES, [action])).toThrow(RangeError);
  });
});
