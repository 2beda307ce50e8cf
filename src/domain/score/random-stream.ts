import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';

/** Each call gives the next number, in [0, 1). */
export type RandomStream = () => number;

/**
 * Random numbers of their own for whatever the names name: the same seed and names give the same numbers, whichever
 * other streams there are and in which order they are asked (xoroshiro128+: Blackman & Vigna 2018). So an area's
 * draws do not change when areas change places, or when one is added.
 *
 * @param seed any number that is told beside the results
 * @param names what the numbers are for; 'a', 'bc' and 'ab', 'c' are two streams
 */
export function randomStream(seed: number, ...names: readonly string[]): RandomStream {
  const text = JSON.stringify([seed, ...names]);
  const [a = 0, b = 0, c = 0, d = 0] = [0, 1, 2, 3].map((part) => hash32(`${part}${text}`));
  // Four zeros would give nothing but zeros: one bit that is always set keeps away from them.
  const generator = xoroshiro128plusFromState([a, b, c, d | 1]);
  return () => uniformFloat64(generator);
}

/** FNV-1a (Fowler, Noll & Vo 1991), its bits stirred as in MurmurHash3 (Appleby 2008). */
function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash ^= text.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
