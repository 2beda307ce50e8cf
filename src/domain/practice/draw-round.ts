import { randomStream } from '../score/random-stream.ts';
import type { DrawnFrom } from './practice-item.ts';
import type { TypeWeights } from './type-weights.ts';

/** Messages in a round. */
export const ROUND_SIZE = 10;

/** How many of a round may be genuine: not always as many, or the last could be counted out. */
const GENUINE = [4, 5, 6] as const;

/** Which round: the same seed and number draw the same messages from the same collection. */
export interface RoundKey {
  readonly seed: number;
  /** 1 for the first of a seed. No message comes twice in the rounds of one seed. */
  readonly number: number;
}

/**
 * The messages of a round, in the order in which they are shown; null where the rounds of the seed have used them up.
 *
 * Fakes come by the weights of their types, without a message coming twice: each takes the key of Efraimidis &
 * Spirakis (2006), so that at each place the chance of a message is its weight among those that are left. The weight
 * of a type is shared by its messages: that there are many of a type does not make it frequent. Genuine ones have
 * equal weights.
 */
export function drawRound<Item extends DrawnFrom>(
  items: readonly Item[],
  weights: TypeWeights,
  { seed, number }: RoundKey,
): readonly Item[] | null {
  const before = Array.from({ length: number - 1 }, (_, index) => genuineIn(seed, index + 1));
  const usedGenuine = before.reduce((sum, count) => sum + count, 0);
  const usedFakes = before.length * ROUND_SIZE - usedGenuine;
  const count = genuineIn(seed, number);
  const genuine = inDrawnOrder(items, true, () => 1, seed);
  const fakes = inDrawnOrder(items, false, fakeWeights(items, weights), seed);
  const chosen = [
    ...genuine.slice(usedGenuine, usedGenuine + count),
    ...fakes.slice(usedFakes, usedFakes + ROUND_SIZE - count),
  ];
  if (chosen.length < ROUND_SIZE) return null;
  return byKey(chosen, ({ id }) => randomStream(seed, 'place', `${number}`, id)());
}

/** How many messages of a round are genuine. */
function genuineIn(seed: number, number: number): number {
  const at = Math.floor(randomStream(seed, 'genuine', `${number}`)() * GENUINE.length);
  return GENUINE[at] ?? GENUINE[0];
}

function inDrawnOrder<Item extends DrawnFrom>(
  items: readonly Item[],
  isGenuine: boolean,
  weightOf: (item: Item) => number,
  seed: number,
): readonly Item[] {
  return byKey(
    items.filter((item) => item.isGenuine === isGenuine),
    (item) => -Math.log(1 - randomStream(seed, 'order', item.id)()) / weightOf(item),
  );
}

/** A type without a weight is none that the collection could be drawn by: it comes last. */
function fakeWeights(items: readonly DrawnFrom[], weights: TypeWeights): (item: DrawnFrom) => number {
  const ofType = new Map<string | null, number>();
  for (const { isGenuine, type } of items) if (!isGenuine) ofType.set(type, (ofType.get(type) ?? 0) + 1);
  return ({ type }) => (weights[type ?? ''] ?? 0) / (ofType.get(type) ?? 1);
}

function byKey<Item extends DrawnFrom>(
  items: readonly Item[],
  keyOf: (item: Item) => number,
): readonly Item[] {
  return items
    .map((item) => ({ item, key: keyOf(item) }))
    .sort((a, b) => a.key - b.key || (a.item.id < b.item.id ? -1 : 1))
    .map(({ item }) => item);
}
