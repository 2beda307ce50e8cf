import { spawnSync } from 'node:child_process';

/** Builds another site than ./dist, as a person would from the command line. */
export function build(environment: Readonly<Record<string, string>>): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/pipeline/cli/build.ts'], {
    env: { ...shellEnvironment(), ...environment },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${stdout}\n${stderr}`);
  return stdout;
}

/** What Vite's build would take for its own settings must not come from Vitest. */
function shellEnvironment(): NodeJS.ProcessEnv {
  const inherited = /^(VITEST|VITE_|BASE_URL$|MODE$|DEV$|PROD$|SSR$|NODE_ENV$|TEST$)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !inherited.test(name)));
}
