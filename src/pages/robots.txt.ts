import { filePath } from '../i18n/site-path.ts';
import { loadSiteFacts } from './_load-site.ts';

/** Synthetic figures stay out of search engines, and so does a site that has no address yet. */
export async function GET(): Promise<Response> {
  const site = await loadSiteFacts();
  const open = site.provenance !== 'synthetic' && site.siteUrl !== null;
  const lines = open
    ? ['User-agent: *', 'Allow: /', `Sitemap: ${new URL(filePath('/sitemap-index.xml'), site.siteUrl).href}`]
    : ['User-agent: *', 'Disallow: /'];
  return new Response(`${lines.join('\n')}\n`);
}
