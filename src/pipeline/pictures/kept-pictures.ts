import { resolve } from 'node:path';

/** Where painted pictures are kept between builds; may be deleted at any time. */
export const KEPT_PICTURES = resolve('.atlas/pictures');
