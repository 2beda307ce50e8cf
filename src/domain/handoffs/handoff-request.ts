/** A request from one agency to another. Times are minutes since any one moment, the same for all. */
export interface HandoffRequest {
  /** What is asked for. */
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  /** Where it was about: requests are compared within one area. */
  readonly area: string;
  readonly sentAt: number;
  /** Minutes after `sentAt` by which the answer is due, ≥ 0. */
  readonly dueMinutes: number;
  /** At or after `sentAt`; null where nobody has answered. */
  readonly answeredAt: number | null;
}

/** A kind of request between two agencies. */
export type HandoffLink = Pick<HandoffRequest, 'kind' | 'from' | 'to'>;

export function linkKey({ kind, from, to }: HandoffLink): string {
  return [kind, from, to].join(' ');
}
