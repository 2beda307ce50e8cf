import { getCollection, getEntry } from 'astro:content';

import type { HandoffReport } from '../domain/handoffs/handoff-report.ts';
import type { Collaboration } from '../domain/indicator/collaboration.ts';
import type { CommitmentLedger } from '../domain/ledger/commitment-ledger.ts';
import type { MapGeometry } from '../domain/map-geometry.ts';
import type { AgencyNetwork } from '../domain/network/agency-network.ts';
import type { PublishedFrame } from '../domain/published-frame.ts';

/** Entries that the pipeline filled, in its order. */
export function inOrder<Entry>(
  entries: readonly { readonly data: { readonly order: number; readonly entry: Entry } }[],
): readonly Entry[] {
  return [...entries].sort((a, b) => a.data.order - b.data.order).map(({ data }) => data.entry);
}

export const loadDistricts = async () => inOrder(await getCollection('districts'));
export const loadFrames = async () => inOrder(await getCollection('frames'));
export const loadLeftOut = async () => inOrder(await getCollection('leftOut'));
export const loadSources = async () => inOrder(await getCollection('sources'));
export const loadReleases = async () => inOrder(await getCollection('releases'));
export const loadCited = async () => inOrder(await getCollection('cited'));
export const loadDictionary = async () => inOrder(await getCollection('dictionary'));

/** What is told of how the agencies collaborate; undefined where no indicator is defined. */
export async function loadCollaboration(): Promise<Collaboration | undefined> {
  return (await getEntry('collaboration', 'collaboration'))?.data.entry;
}

/** How fast agencies answer each other; undefined in the public edition and where nobody handed it in. */
export async function loadHandoffs(): Promise<HandoffReport | undefined> {
  return (await getEntry('handoffs', 'handoffs'))?.data.entry;
}

/** Who acts with whom; undefined in the public edition and where no action was handed over. */
export async function loadNetwork(): Promise<AgencyNetwork | undefined> {
  return (await getEntry('network', 'network'))?.data.entry;
}

/** What meetings decided; undefined in the public edition and where no decision was handed over. */
export async function loadLedger(): Promise<CommitmentLedger | undefined> {
  return (await getEntry('ledger', 'ledger'))?.data.entry;
}

/** A published frame; undefined where this dataset does not publish it. */
export async function loadFrame(id: string): Promise<PublishedFrame | undefined> {
  const frames = await loadFrames();
  return frames.find((frame) => frame.id === id);
}

export async function loadGeometry(size: 'page' | 'sketch'): Promise<MapGeometry> {
  const found = await getEntry('geometry', size);
  if (found === undefined) throw new Error(`the pipeline gave no ${size} geometry`);
  return found.data.entry;
}
