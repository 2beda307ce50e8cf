import type { Bilingual } from './bilingual.ts';

/** One kind of fraud, for the playbook. Texts are Chinese; only names are in both languages. */
export interface FraudType {
  readonly id: string;
  readonly group: string;
  readonly name: Bilingual;
  readonly aliases: readonly string[];
  readonly modusZh: string | null;
  readonly redFlagsZh: readonly string[];
  readonly channels: readonly string[];
  readonly adviceZh: string | null;
  /** ISO date from which the code is used. */
  readonly validFrom: string;
  /** False for risks such as lending out a bank card, which are not counted as incidents. */
  readonly isIncident: boolean;
  readonly source: SourceNote | null;
}

/** Where something was printed; fields are null where it is not known. */
export interface SourceNote {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly url: string | null;
}

/** A fraud type in the words of one language. */
export interface TypeText {
  readonly id: string;
  readonly group: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** The first red flag: what one hears. Null where none is written. */
  readonly lure: string | null;
  readonly how: string | null;
  readonly redFlags: readonly string[];
  readonly advice: string | null;
  readonly channels: readonly string[];
  readonly validFrom: string;
  readonly isIncident: boolean;
  readonly source: SourceNote | null;
}

interface EnglishWords {
  readonly how: string;
  readonly red_flags: readonly string[];
  readonly advice: string;
  readonly aliases: readonly string[];
}

/** @param english null where the type has no English text: the page then shows its name only */
export function typeText(
  locale: 'zh-CN' | 'en',
  type: FraudType,
  english: EnglishWords | undefined,
): TypeText {
  const words =
    locale === 'en'
      ? {
          name: type.name.en,
          aliases: english?.aliases ?? [],
          how: english?.how ?? null,
          redFlags: english?.red_flags ?? [],
          advice: english?.advice ?? null,
        }
      : {
          name: type.name.zh,
          aliases: type.aliases,
          how: type.modusZh,
          redFlags: type.redFlagsZh,
          advice: type.adviceZh,
        };
  const { id, group, channels, validFrom, isIncident, source } = type;
  return { id, group, channels, validFrom, isIncident, source, lure: words.redFlags[0] ?? null, ...words };
}
