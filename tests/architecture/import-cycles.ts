import type { ImportSite } from './imports-of.ts';

/**
 * Groups of files that import each other in a circle, types included: a change to one is then a change
 * to all. Strongly connected components (Tarjan 1972).
 */
export function importCycles(sites: readonly ImportSite[]): readonly (readonly string[])[] {
  const graph = new Map<string, string[]>();
  for (const { from, to } of sites) {
    if (to !== null) graph.set(from, [...(graph.get(from) ?? []), to]);
  }
  const search = new ComponentSearch(graph);
  for (const file of graph.keys()) search.visit(file);
  return search.components
    .filter((group) => group.length > 1 || isOwnImport(graph, group[0]))
    .map((group) => [...group].sort());
}

function isOwnImport(graph: ReadonlyMap<string, readonly string[]>, file: string | undefined): boolean {
  // A component may contain itself, as lists in lists do.
  return file !== undefined && !file.endsWith('.astro') && (graph.get(file)?.includes(file) ?? false);
}

class ComponentSearch {
  readonly components: string[][] = [];
  private readonly graph: ReadonlyMap<string, readonly string[]>;
  private readonly order = new Map<string, number>();
  private readonly lowest = new Map<string, number>();
  private readonly open: string[] = [];

  constructor(graph: ReadonlyMap<string, readonly string[]>) {
    this.graph = graph;
  }

  visit(file: string): void {
    if (this.order.has(file)) return;
    const place = this.order.size;
    this.order.set(file, place);
    this.lowest.set(file, place);
    this.open.push(file);
    for (const next of this.graph.get(file) ?? []) {
      this.visit(next);
      if (this.open.includes(next)) this.lowest.set(file, Math.min(this.low(file), this.low(next)));
    }
    if (this.low(file) === place) this.components.push(this.open.splice(this.open.indexOf(file)));
  }

  private low(file: string): number {
    return this.lowest.get(file) ?? Infinity;
  }
}
