import { describe, expect, test } from 'vitest';

import { readTableText } from '../../src/pipeline/demo/read-table-text.ts';
import { demoParametersSchema } from '../../src/schema/demo-parameters.schema.ts';
import { TABLES } from '../../src/schema/tables.ts';
import { readData } from './data-folder.ts';

const parameters = demoParametersSchema.parse(JSON.parse(readData('demo-parameters.json')));

interface Parameter {
  readonly path: string;
  readonly basis: unknown;
  readonly sourceId: unknown;
  readonly note: unknown;
}

/** Every parameter below a group, found by its `basis`. */
function listParameters(value: unknown, path: string): readonly Parameter[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  const fields: Readonly<Record<string, unknown>> = { ...value };
  if ('basis' in fields) {
    return [{ path, basis: fields['basis'], sourceId: fields['source_id'], note: fields['note_zh'] }];
  }
  return Object.entries(fields).flatMap(([name, field]) =>
    listParameters(field, path === '' ? name : `${path}.${name}`),
  );
}

const listed = listParameters(parameters, '');

describe('demo-parameters.json', () => {
  test('says of every parameter whether it is cited or assumed, and why', () => {
    expect(listed.length).toBeGreaterThan(80);
    for (const { path, basis, note } of listed) {
      expect(basis, path).toMatch(/^(cited|assumed)$/);
      expect(note, path).toMatch(/\p{Script=Han}/u);
    }
  });

  test('names only sources that sources.csv has, and one for every cited value', () => {
    const sources = new Set(readTableText(TABLES.sources, readData('sources.csv')).map((row) => row.id));
    for (const { path, basis, sourceId } of listed) {
      if (basis === 'cited') expect(sourceId, path).not.toBeNull();
      if (sourceId !== null) expect(sources, path).toContain(sourceId);
    }
  });

  test('refuses a cited parameter without a source', () => {
    const broken: unknown = JSON.parse(readData('demo-parameters.json'));
    expect(demoParametersSchema.safeParse(broken).success).toBe(true);
    const unfounded = {
      ...parameters,
      default_seed: { ...parameters.default_seed, basis: 'cited', source_id: null },
    };
    expect(demoParametersSchema.safeParse(unfounded).success).toBe(false);
  });

  test('gives every district, incident type and member agency a value where it gives any', () => {
    const districts = readTableText(TABLES.districts, readData('districts.csv')).map((row) => row.adcode);
    const types = readTableText(TABLES.fraudTypes, readData('fraud_types.csv')).filter(
      (row) => row.is_incident,
    );
    const members = readTableText(TABLES.agencies, readData('agencies.csv')).filter((row) => row.member);
    expect(Object.keys(parameters.incidents.district_risk.value).sort()).toEqual([...districts].sort());
    expect(Object.keys(parameters.money.loss_median.value).sort()).toEqual(types.map((row) => row.id).sort());
    expect(Object.keys(parameters.commitments.texts.value).sort()).toEqual(
      members.map((row) => row.id).sort(),
    );
  });
});
