import { describe, expect, it } from 'vitest';
import { createTranslator } from '#i18n/create-translator.ts';
import { ar, en } from '#tests/fixtures/all-messages.ts';
import { tinyItem } from '#tests/fixtures/tiny-responses.ts';
import { citeResponse, sayHeading } from './response-words.ts';

const citation = {
  heading: ['Examples', '5. Co-operation', 'Inter-State level:'],
  named: 'MIDSA',
  lines: [193, 196],
} as const;
const item = tinyItem({ id: 'midsa', citation });
const document = { publisher: 'Somebody', title: 'A paper', year: 2009 };

describe('sayHeading', () => {
  it('goes from the outermost heading inwards, in the document’s words, without the colon that ends one', () => {
    expect(sayHeading(citation)).toBe('Examples › 5. Co-operation › Inter-State level');
  });
});

describe('citeResponse', () => {
  it('names the document, the heading, the name as it stands there and the release', () => {
    expect(citeResponse(item, document, '2026.2-abc', createTranslator('en', en))).toBe(
      'Somebody, “A paper”, 2009, under “Examples › 5. Co-operation › Inter-State level”: MIDSA. Read in the Corridor Atlas, data release 2026.2-abc.',
    );
  });

  it('writes the year in the digits of the language', () => {
    expect(citeResponse(item, document, 'x', createTranslator('ar', ar))).toContain('٢٠٠٩');
  });
});
