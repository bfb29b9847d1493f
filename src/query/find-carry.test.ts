import { describe, expect, it } from 'vitest';
import { tinyCorridor } from '#tests/fixtures/tiny-corridor.ts';
import { findCarry } from './find-carry.ts';

const { carries } = tinyCorridor;
const refugees = { series: 'agency.refugees.flow', origin: 'AAA', destination: 'HHH', place: null };
const landed = { series: 'coast.arrivals.flow', origin: null, destination: 'HHH', place: 'far-coast' };

describe('findCarry', () => {
  it('goes by series, origin, destination and place', () => {
    expect(findCarry(carries, refugees)?.id).toBe('from-the-hills');
    expect(findCarry(carries, { ...refugees, origin: 'BBB' })?.id).toBe('from-the-river');
    expect(findCarry(carries, landed)?.id).toBe('landed');
    expect(findCarry(carries, { ...landed, place: 'harbour' })).toBeNull();
    expect(findCarry(carries, { ...refugees, destination: 'TTT' })).toBeNull();
  });

  it('carries an origin that is not published only where it says so', () => {
    expect(findCarry(carries, { ...refugees, origin: null })).toBeNull();
    expect(findCarry(carries, { ...landed, origin: 'AAA' })).toBeNull();
    const all = carries.map((carry) => Object.assign({}, carry, { origins: 'all' }));
    expect(findCarry(all, { ...refugees, origin: null })?.id).toBe('from-the-hills');
  });
});
