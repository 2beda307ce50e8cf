/**
 * How disclosure control does on random tables of the size and sparsity of Dingxi’s: 7 districts and the region,
 * the months, quarters and one rolling year of a year, 7 groups of types. `npm run bench -- 50` protects fifty of
 * them, attacks each with every district’s knowledge, and prints a table of ratios; it fails where a small count
 * is inferred more closely than it may be, and names the seeds. Two processes share the work.
 */
import { fork } from 'node:child_process';
import { parseArgs } from 'node:util';

import { quantile, textTable } from './text-table.ts';
import { protectRandomTable, type Outcome } from './protect-random-table.ts';

const PROCESSES = 2;
const { values, positionals } = parseArgs({
  options: { from: { type: 'string', default: '1' }, step: { type: 'string', default: '1' } },
  allowPositionals: true,
});
const systems = Number(positionals[0] ?? 50);

if (process.send === undefined) await measure();
else
  for (let seed = Number(values.from); seed <= systems; seed += Number(values.step))
    process.send(protectRandomTable(seed));

async function measure(): Promise<void> {
  const started = performance.now();
  const parts = Array.from({ length: Math.min(PROCESSES, systems) }, (_, index) =>
    outcomesOf(['--from', String(index + 1), '--step', String(PROCESSES), String(systems)]),
  );
  const outcomes = (await Promise.all(parts)).flat();
  if (outcomes.length !== systems) throw new Error(`${outcomes.length} of ${systems} systems came back`);
  const line = (name: string, of: (outcome: Outcome) => number, digits: number): readonly string[] => {
    const figures = outcomes.map(of);
    return [name, ...[0, 0.5, 0.95, 1].map((share) => quantile(figures, share).toFixed(digits))];
  };
  console.log(
    textTable(
      [`${systems} systems`, 'least', 'median', '95 %', 'most'],
      [
        line('seconds of the processor', ({ seconds }) => seconds, 2),
        line('cells printed', ({ printed }) => printed, 0),
        line('share small', ({ small, printed }) => small / printed, 4),
        line('share hidden', ({ hidden, printed }) => hidden / printed, 4),
        line('hidden for each small', ({ hidden, small }) => hidden / Math.max(1, small), 2),
        line('levels left out', ({ coarsened }) => coarsened, 0),
        line('questions of attackers', ({ asked }) => asked, 0),
        line('answered exactly', ({ exact }) => exact, 0),
        line('answered too closely', ({ narrow }) => narrow, 0),
      ],
    ),
  );
  const total = outcomes.reduce((sum, { seconds }) => sum + seconds, 0);
  const minutes = ((performance.now() - started) / 60_000).toFixed(1);
  console.log(
    `\n${total.toFixed(0)} s of the processor to protect all; ${minutes} minutes with the attacks.`,
  );
  const breached = outcomes.filter(({ exact, narrow }) => exact + narrow > 0).map(({ seed }) => seed);
  if (breached.length === 0) return;
  console.log(`Given away in the systems of the seeds ${breached.sort((a, b) => a - b).join(', ')}.`);
  process.exitCode = 1;
}

/** Of every so manieth seed, in a process of its own. */
function outcomesOf(options: readonly string[]): Promise<readonly Outcome[]> {
  return new Promise((resolve, reject) => {
    const outcomes: Outcome[] = [];
    const child = fork(import.meta.filename, options);
    child.on('message', (outcome) => outcomes.push(outcome as Outcome));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(outcomes);
      else reject(new Error(`a process ended with ${code ?? 'a signal'}`));
    });
  });
}
