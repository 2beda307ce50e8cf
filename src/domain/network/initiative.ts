import type { LeadNetwork } from './lead-network.ts';

export interface Initiative {
  readonly node: string;
  /** Partners brought in by it, an action and a partner at a time. */
  readonly out: number;
  /** Times it was brought in. */
  readonly in: number;
  /** out/(out + in), 0–1; null where it took part in nothing. */
  readonly share: number | null;
}

/** One a node, in their order. */
export function initiatives({ nodes, leads }: LeadNetwork): readonly Initiative[] {
  return nodes.map((node) => {
    const out = leads.reduce((sum, { from, actions }) => sum + (from === node ? actions : 0), 0);
    const into = leads.reduce((sum, { to, actions }) => sum + (to === node ? actions : 0), 0);
    return { node, out, in: into, share: out + into === 0 ? null : out / (out + into) };
  });
}

/** Share of the ordered pairs in use, 0–1; null with fewer than two nodes. */
export function leadDensity({ nodes, leads }: LeadNetwork): number | null {
  return nodes.length < 2 ? null : leads.length / (nodes.length * (nodes.length - 1));
}

/**
 * How far leading rests with one agency (Freeman 1979, Soc Networks 1:215): the sum of what each lacks of the most
 * partners that any leads, over (n − 1)², that of a star led by one. 0–1; null with fewer than two nodes.
 */
export function leadCentralisation({ nodes, leads }: LeadNetwork): number | null {
  if (nodes.length < 2) return null;
  const led = nodes.map((node) => leads.filter(({ from }) => from === node).length);
  const most = led.reduce((a, b) => Math.max(a, b));
  return led.reduce((sum, count) => sum + (most - count), 0) / (nodes.length - 1) ** 2;
}
