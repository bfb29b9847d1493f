import { describe, expect, it } from 'vitest';
import { tinyNames } from '#tests/fixtures/tiny-names.ts';
import { tinyWorld } from '#tests/fixtures/tiny-world.ts';
import { createNaming } from './names.ts';

const naming = createNaming(tinyNames, tinyWorld.catalogue.sources);

describe('createNaming', () => {
  it('gives the names of the catalogue', () => {
    expect(naming.country('AAA')).toBe('Highland');
    expect(naming.place('harbour')).toBe('the harbour');
    expect(naming.series('coast.arrivals.flow')).toBe('Landings');
    expect(naming.corridor('tiny')).toBe('The tiny corridor');
    expect(naming.publisher('agency')).toBe('The agency');
  });

  it('falls back to the code where the catalogue has no name', () => {
    expect(naming.country('ZZZ')).toBe('ZZZ');
    expect(naming.place('nowhere')).toBe('nowhere');
    expect(naming.series('agency.returns.flow')).toBe('agency.returns.flow');
    expect(naming.topic('weather')).toBe('weather');
    expect(naming.corridor('none')).toBe('none');
    expect(naming.publisher('nobody')).toBe('nobody');
  });
});
