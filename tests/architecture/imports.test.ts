import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { forbiddenImports, packagesOfReadme } from './import-table.ts';
import { importsOf } from './imports-of.ts';
import { describeBreaches, readSources } from './source-text.ts';

const DOMAIN_PACKAGES = packagesOfReadme(readFileSync('src/domain/README.md', 'utf8'));

function breachesOf(path: string, text: string): readonly string[] {
  return describeBreaches(forbiddenImports(importsOf({ path, text }), ['jstat']));
}

describe('imports', () => {
  it('follow the table of who may import whom', () => {
    const sites = readSources().flatMap(importsOf);
    expect(sites.length).toBeGreaterThan(0);
    expect(describeBreaches(forbiddenImports(sites, DOMAIN_PACKAGES))).toEqual([]);
  });

  it('of the domain are its own and the packages of its README', () => {
    expect(DOMAIN_PACKAGES).toContain('jstat');
  });
});

describe('an import is allowed', () => {
  it.each([
    ['src/domain/a.ts', "import jStat from 'jstat';"],
    ['src/domain/a.ts', "import type { Polygon } from 'geojson';"],
    ['src/schema/a.schema.ts', "import { z } from 'zod';"],
    ['src/charts/a.ts', "import { scaleLinear } from 'd3';\nimport { a } from '../i18n/a.ts';"],
    [
      'src/pipeline/read/a.ts',
      "import { readFileSync } from 'node:fs';\nimport { union } from '@turf/turf';",
    ],
    ['src/pipeline/cli/serve.ts', "import sirv from 'sirv';"],
    ['src/pipeline/demo/a.ts', "import { randomLcg } from 'd3';"],
    ['src/content.config.ts', "import { glob } from 'astro/loaders';\nimport { a } from './pipeline/a.ts';"],
    [
      'src/components/A.astro',
      "---\nimport '../styles/a.css';\n---\n<a-b></a-b><script>import '../islands/a.island.ts';</script>",
    ],
    ['src/layouts/A.astro', '<script src="../islands/a.island.ts"></script>'],
    ['src/layouts/A.astro', "---\nimport text from '../islands/a.inline.js?raw';\n---\n"],
    ['src/components/A.astro', "---\nimport code from '../islands/a.ts?worker&url';\n---\n"],
    ['src/islands/a.inline.js', 'import(document.body.dataset.a);'],
    [
      'src/islands/a.island.ts',
      "import type { Map } from 'maplibre-gl';\nconst m = await import('maplibre-gl');",
    ],
    ['src/islands/a.island.ts', "import css from 'maplibre-gl/dist/maplibre-gl.css?url';"],
    ['src/islands/editors/a.island.ts', "import { a } from '../../schema/a.schema.ts';"],
    [
      'src/pages/index.astro',
      "---\nimport { getCollection } from 'astro:content';\nimport A from '../components/A.astro';\n---\n",
    ],
    ['src/pages/feed.xml.ts', "import rss from '@astrojs/rss';"],
  ])('%s: %s', (path, text) => {
    expect(breachesOf(path, text)).toEqual([]);
  });
});

describe('an import is refused', () => {
  it.each([
    ['a computed path in an island', 'src/islands/a.ts', 'import(document.body.dataset.a);'],
    [
      'an island in a component',
      'src/components/A.astro',
      "---\nimport { a } from '../islands/a.ts';\n---\n",
    ],
    ['the file system in the domain', 'src/domain/a.ts', "import { readFileSync } from 'node:fs';"],
    ['a package the README does not name', 'src/domain/a.ts', "import { mean } from 'simple-statistics';"],
    [
      'the schema in the domain, even as a type',
      'src/domain/a.ts',
      "import type { A } from '../schema/a.schema.ts';",
    ],
    ['the pipeline in the schema', 'src/schema/a.schema.ts', "import { a } from '../pipeline/a.ts';"],
    ['the pipeline in charts, re-exported', 'src/charts/a.ts', "export { a } from '../pipeline/a.ts';"],
    ['Node in charts', 'src/charts/a.ts', "import { join } from 'node:path';"],
    ['a component in the pipeline', 'src/pipeline/a.ts', "import A from '../components/A.astro';"],
    ['d3 in the pipeline beside the demo', 'src/pipeline/read/a.ts', "import { sum } from 'd3';"],
    ['the server outside the command line', 'src/pipeline/read/a.ts', "import sirv from 'sirv';"],
    [
      'the pipeline in a page',
      'src/pages/index.astro',
      "---\nimport { loadSite } from '../pipeline/load-site.ts';\n---\n",
    ],
    [
      'the schema in a page',
      'src/pages/index.astro',
      "---\nimport { a } from '../schema/a.schema.ts';\n---\n",
    ],
    [
      'content in a component',
      'src/components/A.astro',
      "---\nimport { getEntry } from 'astro:content';\n---\n",
    ],
    [
      'an island outside a script tag',
      'src/components/A.astro',
      "---\nimport '../islands/a.island.ts';\n---\n",
    ],
    ['a package in a script tag', 'src/components/A.astro', "<script>\nimport { sum } from 'd3';\n</script>"],
    ['an island from a page', 'src/pages/index.astro', "<script>import '../islands/a.island.ts';</script>"],
    ['MapLibre at once', 'src/islands/a.island.ts', "import { Map } from 'maplibre-gl';"],
    [
      'the style of MapLibre without ?url',
      'src/islands/a.island.ts',
      "import 'maplibre-gl/dist/maplibre-gl.css';",
    ],
    ['the pipeline in an island', 'src/islands/a.island.ts', "import { a } from '../pipeline/a.ts';"],
    ['Node in an island', 'src/islands/a.island.ts', "import { join } from 'node:path';"],
    [
      'the schema in an island for readers',
      'src/islands/a.island.ts',
      "import { a } from '../schema/a.schema.ts';",
    ],
    [
      'values of the domain in the content bridge',
      'src/content.config.ts',
      "import { a } from './domain/a.ts';",
    ],
    ['a file outside src', 'src/charts/a.ts', "import rows from '../../data/districts.csv?raw';"],
    [
      'a glob into another room',
      'src/pages/index.astro',
      "---\nimport.meta.glob('../pipeline/*.ts');\n---\n",
    ],
    ['a computed path', 'src/islands/a.island.ts', 'const m = await import(address);'],
    ['a type by import()', 'src/charts/a.ts', "let a: import('../pipeline/a.ts').A;"],
    ['a file in no room', 'src/lib/a.ts', "import { a } from '../domain/a.ts';"],
  ])('%s', (_, path, text) => {
    expect(breachesOf(path, text)).toHaveLength(1);
  });

  it('with the line on which it stands', () => {
    const text = "---\nconst a = 1;\n---\n<p>a</p>\n<script>\n  import '../islands/b.ts';\n</script>\n";
    expect(breachesOf('src/components/A.astro', text)[0]).toMatch(/^src\/components\/A\.astro:6 /);
  });
});
