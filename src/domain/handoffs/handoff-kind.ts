/** What one agency may ask of another. */
export const HANDOFF_KINDS = [
  'stop-payment',
  'freeze',
  'account-query',
  'number-query',
  'clue-transfer',
  'return-funds',
  'business-check',
] as const;

export type HandoffKind = (typeof HANDOFF_KINDS)[number];
