import { parseArgs } from 'node:util';

import { buildSettings } from '../build-settings.ts';
import { incidentProvenance } from '../incident-provenance.ts';
import { openData } from '../open-data.ts';
import { reportProblems } from '../problem.ts';
import { UnprotectedCells } from '../publish-edition.ts';
import { datasetSchema } from '../../schema/dataset.schema.ts';
import type { ReleaseContents } from '../release/release-files.ts';
import { makeRelease, writeRelease, type Backdate } from '../release/make-release.ts';

const NOT_WRITTEN = '没有写下这一版';

function release(past: Backdate | null): number {
  const { dataFolder, buildDate } = buildSettings(process.env);
  const data = openData({ dataFolder, edition: 'public' });
  if (data.problems.length > 0) {
    console.error(reportProblems(data.problems, NOT_WRITTEN));
    return 1;
  }
  const folder = data.folder();
  if (past !== null && incidentProvenance(folder) !== 'synthetic') {
    console.error(`只有示例数据才能倒推从前的一版：没有公布过的数，不能写成公布过。${NOT_WRITTEN}。`);
    return 1;
  }
  if (past !== null && past.asOf > folder.dataset.as_of) {
    console.error(`数据只到 ${folder.dataset.as_of}，倒推不出 ${past.asOf} 的一版。${NOT_WRITTEN}。`);
    return 1;
  }
  const told = (): ReleaseContents => {
    const { frames, collaboration } = data.tell().tables;
    return { frames, indicators: collaboration?.cells ?? [] };
  };
  const text = makeRelease(dataFolder, folder, buildDate, told, past);
  const { version, as_of: asOf, frames } = text.manifest;
  const place = `releases/${version}`;
  switch (writeRelease(dataFolder, text)) {
    case 'different':
      console.error(
        `${place} 已经有了，内容不同。发布过的版本不能改：数据变了，先改 dataset.json 的 version，再写新的一版。`,
      );
      return 1;
    case 'same':
      console.log(`${place} 已经有了，内容相同，没有改动。`);
      return 0;
    case 'written': {
      const hidden = frames.reduce((sum, { states }) => sum + states.suppressed, 0);
      const bytes = [...text.files.values()].reduce((sum, file) => sum + Buffer.byteLength(file), 0);
      console.log(
        `写下了 ${place}：数据截至 ${asOf}，${frames.length} 张表，没有公布 ${hidden} 格，${Math.ceil(bytes / 1000)} kB。`,
      );
      return 0;
    }
  }
}

/** Null where the command line asks for something else. */
function readArguments(): { readonly past: Backdate | null } | null {
  const { values } = parseArgs({ options: { 'as-of': { type: 'string' }, version: { type: 'string' } } });
  const { 'as-of': asOf, version } = values;
  if (asOf === undefined && version === undefined) return { past: null };
  const day = datasetSchema.shape.as_of.safeParse(asOf);
  const number = datasetSchema.shape.version.safeParse(version);
  return day.success && number.success ? { past: { asOf: day.data, version: number.data } } : null;
}

const options = readArguments();
if (options === null) {
  console.error(
    '用法：npm run data:release [-- --as-of 2026-06-30 --version 2026.2]（后两项只用于示例数据，要一起给）',
  );
  process.exitCode = 1;
} else {
  try {
    process.exitCode = release(options.past);
  } catch (error) {
    if (!(error instanceof UnprotectedCells)) throw error;
    console.error(`${error.message}\n${NOT_WRITTEN}。`);
    process.exitCode = 1;
  }
}
