import { allQuestions, findBreaches, type Attacker } from '../../domain/disclosure/find-breaches.ts';
import type { LinearSolver } from '../../domain/disclosure/linear-program.ts';
import { needBelow, type ProtectionNeed } from '../../domain/disclosure/protection-need.ts';
import { rememberReleases, type RememberedSystem } from '../../domain/disclosure/remember-releases.ts';
import { cellOf, mostOf, type CellId } from '../../domain/disclosure/table-system.ts';
import type { ProtectionRules } from '../../schema/disclosure.schema.ts';
import type { Tally } from '../tabulate/incident-tally.ts';
import type { IncidentFacts } from './incident-facts.ts';
import { levelOf, partsOfCell, type Level, type Quantity } from './incident-systems.ts';
import type { PastRelease, PublicationHistory, QuantityId } from './publication-history.ts';

/** What the past means for a quantity that is to be published. */
export interface QuantityMemory {
  /** Cells of now and then that everybody knows whatever is published. */
  readonly known: ReadonlySet<CellId>;
  /** Of these, cells of now that would be hidden for their own sake. */
  readonly givenAway: ReadonlySet<CellId>;
  /** Cells of now that stay hidden because a release hid them, with that release. */
  readonly keptHidden: ReadonlyMap<CellId, string>;
  /** Cells as they were when a release hid them, with that release. */
  readonly hiddenThen: ReadonlyMap<CellId, string>;
  /** Cells that a release hid by its rules, which have not changed, and which the rules of now would print. */
  readonly reopened: ReadonlyMap<CellId, string>;
  /** Cells of which more is public already than they should be left: nothing may be added to it. */
  readonly lost: ReadonlySet<CellId>;
}

export const NOTHING_REMEMBERED: QuantityMemory = {
  known: new Set(),
  givenAway: new Set(),
  keptHidden: new Map(),
  hiddenThen: new Map(),
  reopened: new Map(),
  lost: new Set(),
};

/** A quantity as it is to be published, before anything is remembered. */
export interface PresentQuantity {
  readonly id: QuantityId;
  readonly facts: IncidentFacts;
  /** Of the levels that are printed now. */
  readonly quantity: Quantity;
  readonly sensitive: ReadonlyMap<CellId, ProtectionNeed>;
  readonly systemOf: (isIn: (level: Level) => boolean) => Quantity;
  readonly isPrinted: (level: Level) => boolean;
  readonly isSensitive: (tally: Tally, rules: ProtectionRules) => boolean;
  readonly needUnder: (rules: ProtectionRules) => ProtectionNeed;
  readonly attackersOf: (cells: Iterable<CellId>) => readonly Attacker[];
}

export interface RememberedQuantity {
  readonly quantity: Quantity;
  readonly sensitive: ReadonlyMap<CellId, ProtectionNeed>;
  readonly attackers: readonly Attacker[];
  readonly memory: QuantityMemory;
}

/**
 * Joins earlier releases and known cells to a quantity: what is known anyway protects nothing and is no secret,
 * what a release hid stays secret as it was then.
 */
export function rememberQuantity(
  present: PresentQuantity,
  { releases, cited }: PublicationHistory,
  solver: LinearSolver,
): RememberedQuantity {
  const { id, quantity, systemOf, isPrinted, attackersOf } = present;
  const prints = releases.flatMap(({ prints: all }) => all.get(id) ?? []);
  const citedHere = cited.get(id) ?? new Set<CellId>();
  if (prints.length === 0 && citedHere.size === 0) {
    const attackers = attackersOf(quantity.system.cells.keys());
    return { quantity, sensitive: present.sensitive, attackers, memory: NOTHING_REMEMBERED };
  }
  const ids = [...prints.flatMap(({ printed, hidden }) => [...printed.keys(), ...hidden]), ...citedHere];
  const toldThen = new Set(ids.map(levelOfCell));
  const wide = withCited(
    systemOf((level) => isPrinted(level) || toldThen.has(level)),
    citedHere,
  );
  const remembered = rememberReleases(wide, prints, solver);
  const { system, truth } = remembered;
  const known = new Set([...remembered.known, ...[...citedHere].filter((cell) => system.cells.has(cell))]);
  const keptHidden = new Map([...remembered.keptHidden].filter(([cell]) => !known.has(cell)));
  const { sensitive, reopened } = secretsOf(present, { ...remembered, keptHidden }, releases);
  const givenAway = new Set([...present.sensitive.keys()].filter((cell) => known.has(cell)));
  for (const cell of known) sensitive.delete(cell);
  const attackers = attackersOf(system.cells.keys());
  const lost = relax(sensitive, remembered, known, attackers, solver);
  const implied = new Set(
    [...system.cells.keys()].filter((cell) => !quantity.system.cells.has(cell) || quantity.implied.has(cell)),
  );
  const { hiddenThen } = remembered;
  return {
    quantity: { system, truth, implied },
    sensitive,
    attackers,
    memory: { known, givenAway, keptHidden, hiddenThen, reopened, lost },
  };
}

function levelOfCell(id: CellId): Level {
  const { period, type } = partsOfCell(id);
  return levelOf(period, type);
}

/** What others have printed is known to the last place. */
function withCited(quantity: Quantity, cited: ReadonlySet<CellId>): Quantity {
  const cells = new Map(
    [...quantity.system.cells].map(([id, cell]) => [
      id,
      cited.has(id) ? { ...cell, printed: cell.value, slack: 0 } : cell,
    ]),
  );
  return { ...quantity, system: { ...quantity.system, cells } };
}

/** What must not be inferred: of now, and of then where it may have been something else. */
function secretsOf(
  { facts, quantity, sensitive: now, isSensitive, needUnder }: PresentQuantity,
  { system, keptHidden, hiddenThen }: RememberedSystem,
  releases: readonly PastRelease[],
): { readonly sensitive: Map<CellId, ProtectionNeed>; readonly reopened: ReadonlyMap<CellId, string> } {
  const rulesOf = new Map(releases.map(({ version, rules }) => [version, rules]));
  const sensitive = new Map(now);
  const reopened = new Map<CellId, string>();
  for (const [cell, release] of keptHidden) {
    const rules = rulesOf.get(release);
    const { area, period, type } = partsOfCell(cell);
    const fact = facts.at(area, period, type);
    if (rules === undefined || fact.state !== 'supplied' || !isSensitive(fact.tally, rules)) continue;
    if (sensitive.has(cell)) continue;
    sensitive.set(cell, needBelow(needUnder(rules), mostOf(system, cellOf(system, cell).form)));
    if (quantity.system.cells.has(cell) && !quantity.implied.has(cell)) reopened.set(cell, release);
  }
  for (const [cell, release] of hiddenThen) {
    const rules = rulesOf.get(release);
    if (rules !== undefined)
      sensitive.set(cell, needBelow(needUnder(rules), mostOf(system, cellOf(system, cell).form)));
  }
  return { sensitive, reopened };
}

/**
 * What is public already cannot be called back: a cell that can be inferred too closely though nothing is
 * published now need only not be inferred any closer. Returns those cells.
 */
function relax(
  sensitive: Map<CellId, ProtectionNeed>,
  { system, truth }: RememberedSystem,
  known: ReadonlySet<CellId>,
  attackers: readonly Attacker[],
  solver: LinearSolver,
): ReadonlySet<CellId> {
  const unpublished = new Set([...system.cells.keys()].filter((cell) => !known.has(cell)));
  const attacked = { system, truth, sensitive };
  const lost = findBreaches(attacked, allQuestions(attacked, attackers), unpublished, solver);
  for (const [cell, found] of Map.groupBy(lost, (breach) => breach.cell)) {
    const need = sensitive.get(cell);
    const { value } = cellOf(system, cell);
    const reach = need?.kind === 'share' ? need.share * value : Infinity;
    sensitive.set(cell, {
      kind: 'range',
      lower: Math.max(value - reach, ...found.map(({ inferred }) => inferred.lower)),
      upper: Math.min(value + reach, ...found.map(({ inferred }) => inferred.upper)),
    });
  }
  return new Set(lost.map(({ cell }) => cell));
}
