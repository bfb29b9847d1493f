import { describe, expect, it } from 'vitest';
import { DatasetError } from './dataset-error.ts';
import { readPackage } from './package-query.ts';

describe('readPackage', () => {
  it('takes path, title and size of every resource', () => {
    const resources = [
      { name: 'observations', path: 'observations.parquet', title: 'Observations', bytes: 2048 },
      { name: 'bare', path: 'bare.csv' },
    ];
    expect(readPackage({ name: 'atlas', resources })).toEqual([
      { path: 'observations.parquet', title: 'Observations', bytes: 2048 },
      { path: 'bare.csv', title: 'bare.csv', bytes: null },
    ]);
  });

  it('leaves out a resource without one path, and refuses a description without resources', () => {
    expect(readPackage({ resources: [{ name: 'inline', data: [] }, null] })).toEqual([]);
    expect(() => readPackage({ name: 'atlas' })).toThrow(DatasetError);
    expect(() => readPackage(null)).toThrow(DatasetError);
  });
});
