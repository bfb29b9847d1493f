import { expect, it } from 'vitest';
import { createTranslator } from '#i18n/create-translator.ts';
import { ar, en } from '#tests/fixtures/all-messages.ts';
import { saySize } from './size-words.ts';

it('weighs in bytes, kilobytes and megabytes, three figures at most', () => {
  const translator = createTranslator('en', en);
  expect(saySize(1, translator)).toBe('1 byte');
  expect(saySize(999, translator)).toBe('999 bytes');
  // 30,449 / 1,000 = 30.449
  expect(saySize(30_449, translator)).toBe('30.4 kB');
  // 1,234,567 / 1,000,000 = 1.234567
  expect(saySize(1_234_567, translator)).toBe('1.23 MB');
});

it('writes local digits', () => {
  expect(saySize(1_500_000, createTranslator('ar', ar))).toMatch(/١٫٥/);
});
