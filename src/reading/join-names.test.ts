import { expect, it } from 'vitest';
import { tinyNames } from '#tests/fixtures/tiny-names.ts';
import { joinNames } from './join-names.ts';

it('has the words of both corridors', () => {
  const other = { ...tinyNames, places: { elsewhere: 'Elsewhere' }, series: { other: { title: 'Other', breaks: {} } } };
  const joined = joinNames(tinyNames, other);
  expect(joined.places).toEqual({ ...tinyNames.places, elsewhere: 'Elsewhere' });
  expect(joined.series).toMatchObject({ ...tinyNames.series, other: { title: 'Other' } });
  expect(joined.topics).toEqual(tinyNames.topics);
});
