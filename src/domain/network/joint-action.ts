/** What several agencies did together, and which of them led it. */
export interface JointAction {
  readonly id: string;
  readonly lead: string;
  /** Without the lead; nobody twice. */
  readonly partners: readonly string[];
}

/** Everybody who took part, the lead first. */
export function participantsOf({ lead, partners }: JointAction): readonly string[] {
  return [lead, ...partners];
}
