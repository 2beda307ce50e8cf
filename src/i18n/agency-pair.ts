import type { HandoffReport } from '../domain/handoffs/handoff-report.ts';
import type { HandoffLink } from '../domain/handoffs/handoff-request.ts';
import { OTHER_AGENCIES } from '../domain/handoffs/small-agencies.ts';
import { handoffWords } from './handoff-words.ts';
import type { Locale } from './locale.ts';
import { nameIn } from './sentences.ts';

type Names = HandoffReport['names'];

/** The name of the register without what stands in brackets, unless another agency would then be called the same. */
export function agencyName(locale: Locale, names: Names, id: string): string {
  if (id === OTHER_AGENCIES) return handoffWords(locale).others;
  const own = names[id];
  if (own === undefined) return id;
  const short = withoutBrackets(nameIn(locale, own));
  const isShared = Object.entries(names).some(
    ([other, name]) => other !== id && withoutBrackets(nameIn(locale, name)) === short,
  );
  return isShared ? nameIn(locale, own) : short;
}

/** `公安机关→银行业金融机构`: who asks, and who answers. */
export function agencyPair(locale: Locale, names: Names, { from, to }: HandoffLink): string {
  const [asking, answering] = [from, to].map((id) => agencyName(locale, names, id));
  const arrow = locale === 'en' ? ' → ' : '→';
  return `${asking ?? ''}${arrow}${answering ?? ''}`;
}

/**
 * The same where there is little room: the agency that takes part in all of the links is left out, `→银行业金融机构`.
 *
 * @param common null where there is no such agency
 */
export function agencyPairShort(
  locale: Locale,
  names: Names,
  link: HandoffLink,
  common: string | null,
): string {
  const gap = locale === 'en' ? ' ' : '';
  if (link.from === common) return `→${gap}${agencyName(locale, names, link.to)}`;
  if (link.to === common) return `${agencyName(locale, names, link.from)}${gap}→`;
  return agencyPair(locale, names, link);
}

function withoutBrackets(name: string): string {
  return name.replaceAll(/\s*(?:（[^）]*）|\([^)]*\))/g, '');
}
