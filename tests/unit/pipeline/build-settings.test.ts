import { resolve } from 'node:path';

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { buildSettings, WrongSetting } from '../../../src/pipeline/build-settings.ts';

describe('the folders', () => {
  test('are those of the project unless the environment names others', () => {
    expect(buildSettings({})).toMatchObject({
      dataFolder: resolve('data'),
      contentFolder: resolve('content'),
      publicFolder: resolve('public'),
      outFolder: resolve('dist'),
      base: '/',
      release: false,
    });
  });

  test('are taken from the environment, as absolute paths', () => {
    const environment = { ATLAS_DATA: 'a/b', ATLAS_CONTENT: '/c', ATLAS_PUBLIC: 'd', ATLAS_OUT: '../out' };
    expect(buildSettings(environment)).toMatchObject({
      dataFolder: resolve('a/b'),
      contentFolder: resolve('/c'),
      publicFolder: resolve('d'),
      outFolder: resolve('../out'),
    });
  });
});

test.each([
  ['/', '/'],
  ['', '/'],
  ['atlas', '/atlas/'],
  ['/atlas', '/atlas/'],
  ['atlas/', '/atlas/'],
  ['//atlas//', '/atlas/'],
  ['/a/b/', '/a/b/'],
])('a base of "%s" is served under %s', (given, base) => {
  expect(buildSettings({ SITE_BASE: given }).base).toBe(base);
});

test.each([
  ['1', true],
  ['0', false],
  ['', false],
  ['true', false],
])('ATLAS_RELEASE=%s: a release is %s', (given, release) => {
  expect(buildSettings({ ATLAS_RELEASE: given }).release).toBe(release);
});

describe('the build date', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('is the one given', () => {
    expect(buildSettings({ BUILD_DATE: '2026-09-03' }).buildDate).toBe('2026-09-03');
  });

  test('is else today, where the region is', () => {
    vi.setSystemTime('2026-12-31T17:30:00Z');
    expect(buildSettings({}).buildDate).toBe('2027-01-01');
    expect(buildSettings({}, 'Europe/Berlin').buildDate).toBe('2026-12-31');
  });
});

describe('the edition', () => {
  test('is the public one unless the environment says otherwise, and each has its folder', () => {
    expect(buildSettings({})).toMatchObject({ edition: 'public', outFolder: resolve('dist') });
    expect(buildSettings({ ATLAS_EDITION: 'internal' })).toMatchObject({
      edition: 'internal',
      outFolder: resolve('dist-internal'),
    });
  });

  test.each(['Internal', 'intern', '', '1'])('is not guessed from %j', (name) => {
    expect(() => buildSettings({ ATLAS_EDITION: name })).toThrow(WrongSetting);
  });

  test('that is internal never takes the place of the public one', () => {
    expect(() => buildSettings({ ATLAS_EDITION: 'internal', ATLAS_OUT: './dist/' })).toThrow(WrongSetting);
  });
});

test('a digest of checked inputs is believed only where it is one', () => {
  const digest = 'a1'.repeat(32);
  expect(buildSettings({ ATLAS_CHECKED: digest }).checkedInputs).toBe(digest);
  for (const other of [undefined, '', `../${digest}`, `${digest}0`, digest.toUpperCase()])
    expect(buildSettings({ ATLAS_CHECKED: other }).checkedInputs).toBeNull();
});
