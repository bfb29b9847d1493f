import { describe, expect, it } from 'vitest';
import type { ConsultativeProcess, CountryRegion, ResponseCountry } from '#domain/responses.ts';
import { tinyProcess } from '#tests/fixtures/tiny-responses.ts';
import { orderMemberships } from './order-memberships.ts';

const page = 'https://example.org';
const process = (id: string, ...countries: string[]): ConsultativeProcess =>
  tinyProcess(id, [{ role: 'member', countries, page, year: null }]);
const country = (code: string, region: CountryRegion): ResponseCountry => ({ code, longitude: 0, latitude: 0, region });

// Two blocks, woven into each other by the ids: a and c hold the even countries, b and d the odd ones.
const woven = [
  process('a', 'C2', 'C4'),
  process('b', 'C1', 'C3'),
  process('c', 'C2', 'C4', 'C6'),
  process('d', 'C1', 'C3', 'C5'),
];
const six = ['C1', 'C2', 'C3', 'C4', 'C5', 'C6'].map((code) => country(code, 'africa'));

describe('orderMemberships', () => {
  it('brings together countries of the same processes, and processes of the same countries', () => {
    const { processes, groups } = orderMemberships(woven, six);
    const codes = groups.flatMap((group) => group.countries.map(({ code }) => code));
    const halves = [codes.slice(0, 3), codes.slice(3)].map((half) => half.toSorted());
    expect(halves).toEqual([
      ['C1', 'C3', 'C5'],
      ['C2', 'C4', 'C6'],
    ]);
    const tables = processes.map(({ id }) => id);
    expect([tables.slice(0, 2).toSorted(), tables.slice(2).toSorted()]).toEqual([
      ['b', 'd'],
      ['a', 'c'],
    ]);
  });

  it('gives the same order whatever order it is given', () => {
    expect(orderMemberships(woven.toReversed(), six.toReversed())).toEqual(orderMemberships(woven, six));
  });

  it('lists regions in their own order, and neither countries nor regions that sit nowhere', () => {
    const countries = [country('C1', 'oceania'), country('C2', 'africa'), country('C9', 'europe')];
    expect(
      orderMemberships(woven, countries).groups.map(({ region, countries: own }) => [region, own.map(({ code }) => code)]),
    ).toEqual([
      ['africa', ['C2']],
      ['oceania', ['C1']],
    ]);
  });

  it('puts a process without a country of the table last', () => {
    expect(orderMemberships([process('a', 'C9'), process('b', 'C1')], six).processes.map(({ id }) => id)).toEqual(['b', 'a']);
  });
});
