import type { Attacker } from '../../domain/disclosure/find-breaches.ts';
import type { LinearSolver } from '../../domain/disclosure/linear-program.ts';
import { needBelow, type ProtectionNeed } from '../../domain/disclosure/protection-need.ts';
import { rememberReleases, type RememberedSystem } from '../../domain/disclosure/remember-releases.ts';
import { cellOf, mostOf, type CellId } from '../../domain/disclosure/table-system.ts';
import type { ProtectionRules } from '../../schema/disclosure.schema.ts';
import type { Tally } from '../tabulate/incident-tally.ts';
import type { IncidentFacts } from './incident-facts.ts';
import { levelOf, partsOfCell, type Level, type Quantity } from './incident-systems.ts';
import type { PastRelease, PublicationHistory, QuantityId } from './publication-history.ts';
import { relaxNeeds } from './relax-needs.ts';

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
  /** The quantity with other levels, or by the tables of another day. */
  readonly systemOf: (isIn: (level: Level) => boolean, facts?: IncidentFacts) => Quantity;
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
  const isTold = (level: Level): boolean => isPrinted(level) || toldThen.has(level);
  const wide = withCited(systemOf(isTold), citedHere);
  const guessed = releases.flatMap(({ prints: all, facts }) => {
    const said = all.get(id);
    return said === undefined ? [] : [{ ...said, guess: atomsThen(wide, systemOf(isTold, facts)) }];
  });
  // Money is protected where it is printed, counts also where they are only implied.
  const isCount = releases.some(({ rules }) => present.needUnder(rules).kind === 'width');
  const neverPrinted = isCount ? quantity.implied : [];
  const remembered = rememberReleases({ ...wide, neverPrinted }, guessed, solver);
  const { system, truth } = remembered;
  const known = new Set([...remembered.known, ...[...citedHere].filter((cell) => system.cells.has(cell))]);
  const keptHidden = new Map([...remembered.keptHidden].filter(([cell]) => !known.has(cell)));
  const { sensitive, reopened } = secretsOf(present, { ...remembered, keptHidden }, releases);
  const givenAway = new Set([...present.sensitive.keys()].filter((cell) => known.has(cell)));
  for (const cell of known) sensitive.delete(cell);
  const attackers = attackersOf(system.cells.keys());
  const lost = relaxNeeds(sensitive, remembered, known, attackers, solver);
  const implied = new Set(
    [...system.cells.keys()].filter((cell) => !quantity.system.cells.has(cell) || quantity.implied.has(cell)),
  );
  const { hiddenThen } = remembered;
  return {
    quantity: { ...wide, system, truth, implied },
    sensitive,
    attackers,
    memory: { known, givenAway, keptHidden, hiddenThen, reopened, lost },
  };
}

/** What the atoms of today were by the tables of another day; null where those do not say. */
function atomsThen(now: Quantity, then: Quantity): readonly (number | null)[] {
  const values = new Map(then.names.map((name, atom) => [name, then.truth[atom] ?? 0]));
  return now.names.map((name) => (then.untold.has(name) ? null : (values.get(name) ?? null)));
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
  { system, keptHidden, hiddenThen, guessed }: RememberedSystem,
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
  const thenOf = new Map(releases.map(({ version, facts: then }) => [version, then]));
  for (const [cell, release] of hiddenThen) {
    const [rules, then] = [rulesOf.get(release), thenOf.get(release)];
    if (rules === undefined || then === undefined) continue;
    const { area, period, type } = partsOfCell(cell);
    const fact = then.at(area, period, type);
    // Where it is not known what a hidden figure was, it may have been one to protect.
    const isOpen = !guessed.has(release) || fact.state !== 'supplied' || isSensitive(fact.tally, rules);
    if (isOpen) sensitive.set(cell, needBelow(needUnder(rules), mostOf(system, cellOf(system, cell).form)));
  }
  return { sensitive, reopened };
}
