/**
 * The agency that the law makes lead, by its id in agencies.csv: the police (Anti-Telecom and Online Fraud Law of
 * China, 2022, art. 6(3)). A register without it has none.
 */
export const LEADS_BY_LAW = 'public-security';
