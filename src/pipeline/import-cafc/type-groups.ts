import type { FraudTypeRow } from '../../schema/fraud-types.schema.ts';

type Group = FraudTypeRow['group'];

/** Groups of the contract for the categories whose own label says that they belong there. */
const GROUPS: Readonly<Record<string, Group>> = {
  investments: 'investment-romance',
  romance: 'investment-romance',
  merchandise: 'shopping-service',
  'counterfeit-merchandise': 'shopping-service',
  'vendor-fraud': 'shopping-service',
  service: 'shopping-service',
  loan: 'loan-credit',
  'bank-investigator': 'impersonation',
};

/** `other` for every category that no label puts elsewhere, new ones among them. */
export function groupOfType(id: string): Group {
  return GROUPS[id] ?? 'other';
}
