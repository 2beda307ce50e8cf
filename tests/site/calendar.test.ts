import ICAL from 'ical.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';

import { readFileSync } from 'node:fs';

import { readBuiltSite, type BuiltSite } from './site-pages.ts';

/* Read by a second program, as a phone's calendar would. */

let site: BuiltSite;

beforeAll(async () => {
  site = await readBuiltSite();
});

interface Dates {
  readonly title: string;
  readonly starts: string;
  readonly ends: string;
}

function frontMatterOf(slug: string): Dates {
  const text = readFileSync(`content/campaigns/${slug}.md`, 'utf8');
  const yaml = /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '';
  return parseDocument(yaml, { schema: 'core' }).toJS() as Dates;
}

describe('calendar files of campaigns', () => {
  test('hold the days that the campaign says, whole days with the last one included', () => {
    const files = [...site.files.keys()].filter((file) => /^campaigns\/.*\.ics$/.test(file));
    expect(files.length).toBeGreaterThanOrEqual(4);
    for (const file of files) {
      const slug = file.slice('campaigns/'.length, -'.ics'.length);
      const { title, starts, ends } = frontMatterOf(slug);
      const root = new ICAL.Component(ICAL.parse(site.files.get(file)?.toString('utf8') ?? '') as unknown[]);
      const [event, ...others] = root.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
      expect(others).toEqual([]);
      expect(event?.summary).toBe(title);
      expect(event?.startDate.isDate).toBe(true);
      expect(event?.startDate.toString()).toBe(starts);
      const last = event?.endDate.clone();
      last?.adjust(-1, 0, 0, 0);
      expect(last?.toString()).toBe(ends);
    }
  });
});
