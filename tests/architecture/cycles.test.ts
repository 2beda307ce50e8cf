import { describe, expect, it } from 'vitest';

import { importCycles } from './import-cycles.ts';
import { importsOf } from './imports-of.ts';
import { readSources } from './source-text.ts';

function cyclesOf(files: Readonly<Record<string, string>>): readonly (readonly string[])[] {
  return importCycles(Object.entries(files).flatMap(([path, text]) => importsOf({ path, text })));
}

describe('imports', () => {
  it('go in no circle', () => {
    expect(importCycles(readSources().flatMap(importsOf))).toEqual([]);
  });

  it('are found when they do, types included', () => {
    const files = {
      'src/domain/a.ts': "import { b } from './b.ts';",
      'src/domain/b.ts': "import type { C } from './c.ts';",
      'src/domain/c.ts': "export { a } from './a.ts';",
      'src/domain/d.ts': "import { a } from './a.ts';",
    };
    expect(cyclesOf(files)).toEqual([['src/domain/a.ts', 'src/domain/b.ts', 'src/domain/c.ts']]);
  });

  it('may meet again without being a circle', () => {
    const files = {
      'src/domain/a.ts': "import './b.ts';\nimport './c.ts';",
      'src/domain/b.ts': "import './d.ts';",
      'src/domain/c.ts': "import './d.ts';",
    };
    expect(cyclesOf(files)).toEqual([]);
  });

  it('of a file by itself are a circle, except for a component in itself', () => {
    expect(cyclesOf({ 'src/domain/a.ts': "import './a.ts';" })).toEqual([['src/domain/a.ts']]);
    expect(cyclesOf({ 'src/components/A.astro': "---\nimport A from './A.astro';\n---\n" })).toEqual([]);
  });
});
