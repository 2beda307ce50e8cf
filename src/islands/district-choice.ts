/** Which district of which map the reader looks at. */
export interface DistrictChoice {
  readonly map: string;
  /** Null: none. */
  readonly code: string | null;
  /** Chosen by tap, focus or address, and not only under the pointer in passing. */
  readonly isKept: boolean;
}

declare global {
  interface DocumentEventMap {
    /**
     * A district has been chosen, wherever on the page. An event and no shared module: the readout then
     * stands in the page itself and costs no request.
     */
    'district-chosen': CustomEvent<DistrictChoice>;
  }
}
