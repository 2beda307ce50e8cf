import type { APIContext } from 'astro';
import ical from 'ical-generator';

import { namedAreas } from '../../i18n/named-areas.ts';
import { punctuation } from '../../i18n/punctuation.ts';
import { sitePath } from '../../i18n/site-path.ts';
import { loadCampaignEntries } from '../_load-campaigns.ts';
import { loadDistricts } from '../_load-data.ts';
import { loadSiteFacts } from '../_load-site.ts';

export async function getStaticPaths() {
  const campaigns = await loadCampaignEntries();
  return campaigns.map((campaign) => ({ params: { slug: campaign.id }, props: { campaign } }));
}

type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];

/** Whole days, so that no time zone moves them; the last day is excluded (RFC 5545, 3.6.1). */
export async function GET({ props, site: root }: APIContext<Props>): Promise<Response> {
  const { id, data } = props.campaign;
  const [site, districts] = await Promise.all([loadSiteFacts(), loadDistricts()]);
  const held = districts.filter(({ code }) => data.districts.includes(code));
  const host = root?.hostname ?? 'site.invalid';
  const calendar = ical({
    name: data.title,
    prodId: { company: site.region.name.en, product: site.title.en },
  });
  calendar.createEvent({
    id: `${id}@${host}`,
    allDay: true,
    start: new Date(`${data.starts}T00:00:00Z`),
    end: new Date(Date.parse(`${data.ends}T00:00:00Z`) + 86_400_000),
    timezone: 'UTC',
    stamp: new Date(`${data.published}T00:00:00Z`),
    summary: data.title,
    description: data.summary,
    location: namedAreas('zh-CN', held)
      .map(({ name }) => name)
      .join(punctuation('zh-CN').and),
    ...(root === undefined || site.siteUrl === null
      ? {}
      : { url: new URL(sitePath('zh-CN', `/campaigns/${id}/`), root).href }),
  });
  return new Response(calendar.toString(), { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
}
