import { createHash } from 'node:crypto';

import { satteri } from '@astrojs/markdown-satteri';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';

import { buildSettings } from './src/pipeline/build-settings.ts';
import { baseLinks } from './src/pipeline/content/base-links.ts';
import { embedFormulas } from './src/pipeline/content/embed-formulas.ts';
import { embedFigures } from './src/pipeline/content/embed-figures.ts';
import { inlineScript } from './src/pipeline/offline/inline-script.ts';
import { loadSite } from './src/pipeline/load-site.ts';

const { base, outFolder, publicFolder, edition } = buildSettings(process.env);
const out = process.env.ATLAS_FRESH ?? outFolder;
const { site: siteFacts, place, textFigures } = loadSite();
const { siteUrl } = siteFacts;

/** The one inline script of every page; its hash stands in the policy. */
const inlineText = inlineScript();
const inlineHash = `sha256-${createHash('sha256').update(inlineText).digest('base64')}`;
const minifiedInline = {
  name: 'atlas-inline-script',
  enforce: 'pre',
  load: (id) => (id.endsWith('.inline.js?raw') ? `export default ${JSON.stringify(inlineText)}` : undefined),
};

// Where nobody has said under which address the site will live, absolute addresses use a reserved name.
const site = siteUrl ?? 'https://site.invalid';

export default defineConfig({
  site,
  base,
  outDir: out,
  publicDir: publicFolder,
  cacheDir: `${out}-cache`,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  i18n: { defaultLocale: 'zh-CN', locales: ['zh-CN', 'en'], routing: { prefixDefaultLocale: false } },
  // The internal edition is found by those who know where it is.
  integrations:
    edition === 'internal'
      ? []
      : [
          sitemap({
            i18n: { defaultLocale: 'zh-CN', locales: { 'zh-CN': 'zh-CN', en: 'en' } },
            filter: (page) => !page.endsWith('/offline/') && !page.includes('/wechat/'),
          }),
        ],
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      hastPlugins: [embedFormulas(), embedFigures(textFigures), baseLinks(base)],
      features: {
        smartPunctuation: false,
        // A single dollar is money.
        math: { singleDollarTextMath: false },
        gfm: { footnotes: { label: '注释', backLabel: '返回引用 {reference}' } },
      },
    }),
  },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data: blob:",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
      scriptDirective: { resources: ["'self'"], hashes: [inlineHash] },
    },
  },
  vite: {
    plugins: [tailwindcss(), minifiedInline],
    // Words speak of the region that is built; see src/i18n/place-here.ts.
    define: { ATLAS_PLACE: JSON.stringify(place) },
    // MapLibre is one large chunk by nature; its size is asserted in tests/site.
    build: { chunkSizeWarningLimit: 1200 },
  },
});
