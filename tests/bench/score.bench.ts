/**
 * What the composite’s uncertainty costs: 2,000 runs for 8 areas, 16 indicators and 5 periods, and the sensitivity of
 * every score. `npm run bench -- score 2000` takes so many runs; it fails where they need more than five seconds of the
 * processor, or more than 200 MB.
 */
import { runToEnd } from '../../src/domain/score/progress.ts';
import { scoreSensitivity } from '../../src/domain/score/score-sensitivity.ts';
import { scoreUncertainty } from '../../src/domain/score/score-uncertainty.ts';
import { scoreInputOfSize } from './simulate-ranks.ts';
import { textTable } from './text-table.ts';

const MOST_SECONDS = 5;
const MOST_MEGABYTES = 200;

const runs = Number(process.argv[2] ?? 2000);
const input = scoreInputOfSize(5, 621_100);

function measured(name: string, work: () => unknown): { name: string; seconds: number; megabytes: number } {
  const [before, from] = [process.memoryUsage().rss, process.cpuUsage()];
  work();
  const { user, system } = process.cpuUsage(from);
  return {
    name,
    seconds: (user + system) / 1e6,
    megabytes: Math.max(0, process.memoryUsage().rss - before) / 1e6,
  };
}

const rows = [
  measured('uncertainty', () => runToEnd(scoreUncertainty(input, { runs, seed: 1 }))),
  measured('sensitivity', () => runToEnd(scoreSensitivity(input, { runs, seed: 1 }))),
];
console.log(
  textTable(
    [`${runs} runs, ${input.areas.length} areas in a period`, 'seconds of the processor', 'MB more'],
    rows.map(({ name, seconds, megabytes }) => [name, seconds.toFixed(2), megabytes.toFixed(0)]),
  ),
);
const isBroken = rows.some(({ seconds, megabytes }) => seconds > MOST_SECONDS || megabytes > MOST_MEGABYTES);
if (isBroken) process.exitCode = 1;
