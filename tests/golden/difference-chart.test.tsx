import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { DifferenceChart } from '#charts/difference/difference-chart.tsx';
import type { DifferencePair } from '#charts/difference/layout.ts';
import type { CompiledMessages } from '#i18n/compiled-message.ts';
import { createTranslator } from '#i18n/create-translator.ts';
import { ar, en } from '#tests/fixtures/all-messages.ts';

const words: Readonly<Record<'en' | 'ar', CompiledMessages>> = { en, ar };

describe.each(['en', 'ar'] as const)('numbers in pairs in %s', (language) => {
  const translator = createTranslator(language, words[language]);
  const { count, text, year } = translator;
  const values = { first: year(2019), second: year(2024), way: 'more', known: 'no', share: '' };
  /** Every mark once: certain, a range, a minimum, none. */
  const pairs: readonly DifferencePair[] = [
    {
      id: 'flow',
      label: text('measure.flow'),
      bars: [certain(12_000), certain(18_500)],
      written: [count(12_000), count(18_500)],
      note: text('compare.difference', { ...values, difference: count(6500) }),
    },
    {
      id: 'stock',
      label: text('measure.stock'),
      bars: [{ low: 300, high: 900, isMinimum: false }, null],
      written: [text('amount.range', { low: count(300), high: count(900) }), text('compare.no-figure')],
      note: text('compare.no-number', { sides: year(2024) }),
    },
    {
      id: 'deaths',
      label: text('measure.deaths'),
      bars: [{ low: 40, high: 40, isMinimum: true }, certain(0)],
      written: [text('amount.at-least', { amount: count(40) }), count(0)],
      note: text('compare.cannot-tell'),
    },
  ];

  it.each(['light', 'dark'] as const)('look as agreed, %s', async (theme) => {
    const picture = renderToStaticMarkup(
      <DifferenceChart
        theme={theme}
        pairs={pairs}
        sides={[year(2019), year(2024)]}
        widthPixels={360}
        direction={translator.direction}
        lit={new Set(['stock'])}
      />,
    );
    await expect(`${picture.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(`difference/difference-${language}-${theme}.svg`);
  });
});

function certain(value: number) {
  return { low: value, high: value, isMinimum: false };
}
