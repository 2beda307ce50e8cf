import { expect, it } from 'vitest';

import { cutAtStop } from '../../../src/domain/playbook.ts';

const line = (says: string, stop?: 'app') => ({ says, stop });

it('cuts a script behind the line at which one stops', () => {
  const turns = [line('a'), line('b', 'app'), line('c')];
  expect(cutAtStop(turns)).toEqual({ before: turns.slice(0, 2), after: turns.slice(2) });
});

it('leaves a script whole in which nobody says where to stop', () => {
  const turns = [line('a'), line('b')];
  expect(cutAtStop(turns)).toEqual({ before: turns, after: [] });
});
