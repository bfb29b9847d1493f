import { describe, expect, it } from 'vitest';
import { addressMigrations, migrateParameters } from './address-migrations.ts';

describe('migrateParameters', () => {
  it.each([
    [{ stages: 'stay' }, { stage: 'stay' }],
    [{ categories: 'refugees' }, { category: 'refugees' }],
    [{ stages: 'stay', stage: 'arrival' }, { stage: 'arrival' }],
    [
      { stage: 'arrival', years: '2006-2012' },
      { stage: 'arrival', years: '2006-2012' },
    ],
  ])('reads %j as %j', (given, expected) => {
    expect(Object.fromEntries(migrateParameters(new Map(Object.entries(given))))).toEqual(expected);
  });

  it('leaves an address of today as it is, however often it is applied', () => {
    const once = migrateParameters(new Map([['stages', 'stay']]));
    expect(migrateParameters(once)).toEqual(once);
  });

  it('says of every migration why it is there', () => {
    for (const migration of addressMigrations) expect(migration.note.length).toBeGreaterThan(20);
  });
});
