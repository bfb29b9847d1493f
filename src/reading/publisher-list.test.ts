import { describe, expect, it } from 'vitest';
import { createTranslator } from '#i18n/create-translator.ts';
import { ar, en } from '#tests/fixtures/all-messages.ts';
import { sayPublisherList } from './publisher-list.ts';

const english = createTranslator('en', en);

describe('sayPublisherList', () => {
  it('names each publisher once, parted so that a comma in a name parts nothing', () => {
    expect(sayPublisherList(['IOM', 'IOM, as reported by a paper', 'IOM'], english)).toBe(
      'Sources: IOM; IOM, as reported by a paper.',
    );
  });

  it('leaves more than a handful to the table, and never one alone', () => {
    expect(sayPublisherList(['a', 'b', 'c', 'd', 'e'], english)).toBe('Sources: a; b; c; d; e.');
    expect(sayPublisherList(['a', 'b', 'c', 'd', 'e', 'f'], english)).toBe('Sources: a; b; c; d; 2 more are named in the table.');
  });

  it('keeps each Latin name on its own side in Arabic', () => {
    const said = sayPublisherList(['IOM', 'UNHCR'], createTranslator('ar', ar));
    expect(said).toContain('\u2068IOM\u2069');
    expect(said).toContain('\u2068UNHCR\u2069');
  });
});
