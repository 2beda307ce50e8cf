import { getCollection } from 'astro:content';

import type { EndText, OpeningText, QuestionText } from '../domain/triage/check-texts.ts';
import { longestWalk } from '../domain/triage/triage-length.ts';
import type { TriageTree } from '../domain/triage/triage-tree.ts';
import { localePaths, type Locale } from '../i18n/locale.ts';
import { makingOf } from './_check-making.ts';

const wordsKey = (locale: Locale) => (locale === 'en' ? 'en' : 'zh');

/** Openings in their order, and how they were made. */
export async function loadOpenings(locale: Locale) {
  const entries = await getCollection('checkOpenings');
  const openings = entries
    .toSorted((a, b) => a.data.order - b.data.order || (a.id < b.id ? -1 : 1))
    .map(({ id, data }): OpeningText => ({
      id,
      type: data.type,
      channel: data.channel,
      ...data[wordsKey(locale)],
    }));
  return { openings, making: await makingOf(entries.map(({ data }) => data)) };
}

/** Questions, the first one first, and ends; null where there are none. */
export async function loadTriage(locale: Locale) {
  const [asked, ended] = await Promise.all([getCollection('checkQuestions'), getCollection('checkEnds')]);
  const first = asked.find(({ data }) => data.first === true);
  if (first === undefined) return null;
  const tree: TriageTree = {
    first: first.id,
    questions: new Map(
      asked.map(({ id, data }) => {
        const { dangers, yes, no, unsure } = data;
        return [id, { id, dangers, next: { yes, no, unsure } }];
      }),
    ),
    unread: new Set(),
    ends: new Map(ended.map(({ id, data }) => [id, { id, action: data.action }])),
  };
  const questions = asked
    .map(({ id, data: { yes, no, unsure, ...data } }): QuestionText => {
      const { ask, hint } = data[wordsKey(locale)];
      const left = longestWalk(tree, id).length;
      return { id, ask, hint: hint ?? null, next: { yes, no, unsure }, left };
    })
    .toSorted((a, b) => b.left - a.left || (a.id < b.id ? -1 : 1));
  const ends = ended.map(({ id, data }): EndText => ({
    id,
    action: data.action,
    borrowed: data.borrowed === true,
    types: data.types,
    ...data[wordsKey(locale)],
  }));
  return {
    first: first.id,
    questions,
    ends,
    making: await makingOf([...asked, ...ended].map(({ data }) => data)),
  };
}

/** Paths in every language, where there is content. */
export async function checkPaths(collection: 'checkOpenings' | 'checkQuestions') {
  return (await getCollection(collection)).length > 0 ? localePaths() : [];
}

/** The advice line, where it is confirmed to be live here; null otherwise. */
export async function loadAskNumber(): Promise<string | null> {
  const lines = await getCollection('hotlines', ({ data }) => data.entry.verified);
  return lines.find(({ data }) => data.entry.id === '96110')?.data.entry.number ?? null;
}
