import type { MapFigure } from '../charts/map-figures.ts';

declare global {
  interface DocumentEventMap {
    /** Another view is shown: these figures, on every map of that id. */
    'view-changed': CustomEvent<{ readonly map: string; readonly figures: readonly MapFigure[] }>;
    /** A map that has just been opened asks which view is shown; nobody answers where it is the page's own. */
    'view-asked': CustomEvent<null>;
  }
}
