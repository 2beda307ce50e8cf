import { plainBytes } from './plain-bytes.ts';
import type { BuiltSite } from './site-pages.ts';

/** Where a site holds one of the words, in any byte of any file. */
export function holders(
  site: BuiltSite,
  words: readonly string[],
  except: (file: string) => boolean = () => false,
): readonly string[] {
  return [...site.files].flatMap(([file, bytes]) =>
    words
      .filter(
        (word) =>
          !except(file) &&
          (file.includes(word) || plainBytes(file, bytes).some((plain) => plain.includes(word))),
      )
      .map((word) => `${file}: ${word}`),
  );
}
