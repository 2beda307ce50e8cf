/** Keys of a view in an address: measure, type, period, way of showing, district, smoothing. */
export const VIEW_KEYS = ['m', 't', 'p', 'v', 'd', 's'] as const;

export type ViewKey = (typeof VIEW_KEYS)[number];

/** Whether an address says anything about the view. */
export function isViewQuery(query: string): boolean {
  const given = new URLSearchParams(query);
  return VIEW_KEYS.some((key) => given.has(key));
}
