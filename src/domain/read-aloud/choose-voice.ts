/** What a browser tells of a voice. */
export interface OfferedVoice {
  /** `zh-CN`, `zh_CN`, `cmn-Hans-CN`, as the system writes it. */
  readonly lang: string;
  /** Speaks without a network. */
  readonly localService: boolean;
}

/**
 * The voice that reads Chinese as it is spoken here: of the mainland before that of elsewhere, Cantonese last, and among
 * equals one that needs no network. Null where none speaks Chinese.
 */
export function chooseVoice<Voice extends OfferedVoice>(voices: readonly Voice[]): Voice | null {
  const [best] = voices
    .filter(({ lang }) => /^(?:zh|cmn)/i.test(lang))
    .sort((a, b) => placeOf(a) - placeOf(b));
  return best ?? null;
}

function placeOf({ lang, localService }: OfferedVoice): number {
  const tag = lang.replaceAll('_', '-').toLowerCase();
  const far = /-(?:hk|mo|yue)\b/.test(tag) ? 2 : /-(?:tw|hant|sg)\b/.test(tag) ? 1 : 0;
  return 2 * far + (localService ? 0 : 1);
}
