import type { DistrictOutline } from '../../domain/map-geometry.ts';
import { changedKeys } from './changed-keys.ts';
import { keySentences } from './document-sentences.ts';
import type { Narrator } from './narrator.ts';

/** What changed in boundaries.json, and whose outline did. */
export function boundarySentences(narrator: Narrator): readonly string[] {
  const { pair, words, places, isWhole } = narrator;
  const { before, after } = pair;
  const outlined = new Set([
    ...changedOutlines(before.geometry.page, after.geometry.page),
    ...changedOutlines(before.geometry.sketch, after.geometry.sketch),
  ]);
  const context = (['neighbours', 'rivers'] as const).filter(
    (what) => JSON.stringify(before.geometry[what]) !== JSON.stringify(after.geometry[what]),
  );
  return [
    ...keySentences(narrator, 'boundaries.json', changedKeys(before.boundaries, after.boundaries)),
    ...(outlined.size === 0 ? [] : [words.outlines(places.several([...outlined], isWhole))]),
    ...context.map((what) => words.context(what)),
  ];
}

function changedOutlines(
  before: readonly DistrictOutline[],
  after: readonly DistrictOutline[],
): readonly string[] {
  const [old, current] = [shapesOf(before), shapesOf(after)];
  return [...new Set([...current.keys(), ...old.keys()])].filter(
    (code) => old.get(code) !== current.get(code),
  );
}

function shapesOf(outlines: readonly DistrictOutline[]): ReadonlyMap<string, string> {
  return new Map(
    outlines.map(({ properties, geometry }) => [properties.adcode, JSON.stringify(geometry)] as const),
  );
}
