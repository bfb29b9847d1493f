import { expect, it } from 'vitest';
import { chooseSince } from './choose-since.ts';

const earlier = [
  { version: '2026.2', date: '2026-11-23' },
  { version: '2026.1', date: '2026-11-20' },
];

it('compares with the newest earlier version unless another is asked for', () => {
  expect(chooseSince(earlier, null)).toEqual({ chosen: earlier[0], isUnknown: false });
  expect(chooseSince(earlier, '2026.1')).toEqual({ chosen: earlier[1], isUnknown: false });
});

it('notices a version there is not, and compares with the newest all the same', () => {
  expect(chooseSince(earlier, '1999.1')).toEqual({ chosen: earlier[0], isUnknown: true });
});

it('compares with nothing in the first version', () => {
  expect(chooseSince([], null)).toEqual({ chosen: null, isUnknown: false });
});
