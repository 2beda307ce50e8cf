import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';

const LOG_BYTES = 10_000_000;

/** Builds another site than ./dist, as a person would from the command line. */
export function build(environment: Readonly<Record<string, string>>): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/pipeline/cli/build.ts'], {
    env: { ...shellEnvironment(), ...environment },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${stdout}\n${stderr}`);
  return stdout;
}

/** Builds several sites at the same time, as two people on one machine would. */
export async function buildAtOnce(environments: readonly Readonly<Record<string, string>>[]): Promise<void> {
  const run = promisify(execFile);
  await Promise.all(
    environments.map((environment) =>
      run(process.execPath, ['src/pipeline/cli/build.ts'], {
        env: { ...shellEnvironment(), ...environment },
        maxBuffer: LOG_BYTES,
      }),
    ),
  );
}

/** What Vite's build would take for its own settings must not come from Vitest. */
function shellEnvironment(): NodeJS.ProcessEnv {
  const inherited = /^(VITEST|VITE_|BASE_URL$|MODE$|DEV$|PROD$|SSR$|NODE_ENV$|TEST$)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !inherited.test(name)));
}
