import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { delimiter, resolve } from 'node:path';

import { describe, expect, it } from 'vitest';

const WITH_NODE = 'src/pipeline/cli/with-node.mjs';

function withNode(...command: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [WITH_NODE, ...command], { encoding: 'utf8' });
}

describe('with-node', () => {
  it('puts a Node that reads TypeScript first, then what the project brings', () => {
    const { stdout } = withNode('node', '-p', 'process.env.PATH');
    const [first = '', second = ''] = stdout.trim().split(delimiter);
    const { status } = spawnSync(resolve(first, 'node'), [
      '--eval',
      'const n: number = 0; process.exit(n)',
      '--input-type=commonjs-typescript',
    ]);
    expect(status).toBe(0);
    expect(second).toBe(resolve('node_modules/.bin'));
  });

  it('hands over words and the exit code', () => {
    const { status, stdout } = withNode('node', '-e', 'console.log(process.argv[1]); process.exit(7)', 'a b');
    expect({ status, stdout }).toEqual({ status: 7, stdout: 'a b\n' });
  });

  it('fails where the command is not there, naming it', () => {
    const { status, stderr } = withNode('no-such-command');
    expect(status).toBe(1);
    expect(stderr).toContain('no-such-command');
  });

  it('passes a signal on, and ends as what it started ends', async () => {
    const child = spawn(process.execPath, [
      WITH_NODE,
      'node',
      '-e',
      "process.on('SIGTERM', () => process.exit(9)); setInterval(() => {}, 1000); console.log('up')",
    ]);
    await once(child.stdout, 'data');
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([9, null]);
  });
});
