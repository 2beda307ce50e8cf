import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { minifySync } from 'vite';

const SOURCE = fileURLToPath(new URL('../../islands/every-page.inline.js', import.meta.url));

/** The one inline script as it stands in every page: every byte of it does, so it is minified. */
export function inlineScript(): string {
  const { code, errors } = minifySync('every-page.inline.js', readFileSync(SOURCE, 'utf8'), {
    compress: { target: 'chrome80' },
    mangle: true,
  });
  if (errors.length > 0) throw new Error(`every-page.inline.js: ${errors.map(String).join('; ')}`);
  return code.trim();
}
