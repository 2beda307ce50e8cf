import { isForSearchEngines } from '../domain/site-facts.ts';
import { filePath } from '../i18n/site-path.ts';
import { loadSiteFacts } from './_load-site.ts';

export async function GET(): Promise<Response> {
  const site = await loadSiteFacts();
  const lines = isForSearchEngines(site)
    ? [
        'User-agent: *',
        'Allow: /',
        `Sitemap: ${new URL(filePath('/sitemap-index.xml'), site.siteUrl ?? undefined).href}`,
      ]
    : ['User-agent: *', 'Disallow: /'];
  return new Response(`${lines.join('\n')}\n`);
}
